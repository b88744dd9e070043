package org.edgeloop.dataset.ui.search.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.overview.FoundLabel;
import org.edgeloop.ui.RowColumn;

/** The columns of the table of found labels. */
public enum SearchColumn {
	CLASS("Class", 22), RECORDING("Recording", 34), START("Start", 14), DURATION("Duration", 14), KIND("Kind", 10), CHANNELS("Channels", 14),
	ATTRIBUTES("Attributes", 22), AUTHOR("Author", 12), NOTE("Note", 30);

	private static final String DATA = "data/";

	private final String title;
	private final int characters;

	SearchColumn(String title, int characters) {
		this.title = title;
		this.characters = characters;
	}

	/** @param taxonomy gives the names of the classes at the time they are shown */
	static List<RowColumn<FoundLabel>> all(Supplier<Taxonomy> taxonomy) {
		return Stream.of(values()).map(column -> new RowColumn<FoundLabel>(column.title, column.characters, column.isNumber(),
				found -> column.text(found, taxonomy.get()), column.order(taxonomy))).toList();
	}

	private boolean isNumber() {
		return this == START || this == DURATION;
	}

	/** @return what the table shows of a label in this column */
	public String text(FoundLabel found, Taxonomy taxonomy) {
		Label label = found.label();
		return switch (this) {
		case CLASS -> taxonomy.nameOf(label.getType());
		case RECORDING -> found.recording().startsWith(DATA) ? found.recording().substring(DATA.length()) : found.recording();
		case START -> found.start().isPresent() ? seconds(found.start().getAsDouble()) : "sample " + label.getFrom();
		case DURATION -> label.getFrom() == label.getTo() ? ""
				: found.seconds().isPresent() ? seconds(found.seconds().getAsDouble()) : label.getTo() - label.getFrom() + " samples";
		case KIND -> label.getKind().getLiteral();
		case CHANNELS -> label.getChannels().isEmpty() ? "all" : String.join(", ", label.getChannels());
		case ATTRIBUTES -> label.getAttributes().values().entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue().text())
				.collect(Collectors.joining(", "));
		case AUTHOR -> label.getAuthor();
		case NOTE -> label.getNote();
		};
	}

	private static String seconds(double seconds) {
		return String.format(Locale.ROOT, "%.4f s", seconds);
	}

	private Comparator<FoundLabel> order(Supplier<Taxonomy> taxonomy) {
		return switch (this) {
		case START -> Comparator.comparingDouble(found -> found.start().orElse(found.label().getFrom()));
		case DURATION -> Comparator.comparingDouble(found -> found.seconds().orElse(found.label().getTo() - found.label().getFrom()));
		default -> Comparator.comparing(found -> text(found, taxonomy.get()), String.CASE_INSENSITIVE_ORDER);
		};
	}
}
