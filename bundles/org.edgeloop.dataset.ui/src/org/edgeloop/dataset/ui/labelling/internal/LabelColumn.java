package org.edgeloop.dataset.ui.labelling.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.edgeloop.dataset.AttributeDefinition;
import org.edgeloop.dataset.Taxonomy;

/**
 * A column of the label table.
 *
 * @param title what stands above it
 * @param characters its first width in average characters
 * @param isNumber whether it is read from the right, digit under digit
 * @param order how it sorts
 * @param cell what the table shows of a row
 * @param attribute the name of the attribute that it shows; empty for what every label has
 */
record LabelColumn(String title, int characters, boolean isNumber, Comparator<LabelRow> order,
		BiFunction<LabelRow, TimeText, String> cell, Optional<String> attribute) {

	static final LabelColumn CLASS = words("Class", 22, LabelRow::typeName);
	static final LabelColumn KIND = words("Kind", 9, LabelRow::kind);
	static final LabelColumn START = number("Start", 18, Comparator.comparingLong(LabelRow::from),
			(row, time) -> time.position(row.from()));
	static final LabelColumn END = number("End", 18, Comparator.comparingLong(LabelRow::to),
			(row, time) -> row.isPoint() ? "" : time.position(row.to()));
	static final LabelColumn DURATION = number("Duration", 17, Comparator.comparingLong(row -> row.to() - row.from()),
			(row, time) -> row.isPoint() ? "" : time.duration(row.to() - row.from()));
	static final LabelColumn CHANNELS = words("Channels", 14, LabelRow::channels);
	static final LabelColumn AUTHOR = words("Author", 12, LabelRow::author);
	static final LabelColumn ORIGIN = words("Origin", 20, LabelRow::origin);
	/** In the order of the states, for what belongs together is to stand together. */
	static final LabelColumn REVIEW = new LabelColumn("Review", 22, false,
			Comparator.comparing((LabelRow row) -> row.review().state()).thenComparing(LabelRow::reviewText, String.CASE_INSENSITIVE_ORDER),
			(row, _) -> row.reviewText(), Optional.empty());
	static final LabelColumn NOTE = words("Note", 30, LabelRow::note);

	private static final int LEAST_CHARACTERS = 14;
	private static final int TITLE_MARGIN = 4;

	private static LabelColumn words(String title, int characters, Function<LabelRow, String> text) {
		return new LabelColumn(title, characters, false, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER),
				(row, _) -> text.apply(row), Optional.empty());
	}

	private static LabelColumn number(String title, int characters, Comparator<LabelRow> order,
			BiFunction<LabelRow, TimeText, String> text) {
		return new LabelColumn(title, characters, true, order, text, Optional.empty());
	}

	/** Numbers sort by size, and before words; labels without the attribute come first. */
	private static LabelColumn attribute(AttributeDefinition definition) {
		String name = definition.name();
		Comparator<LabelRow> bySize = Comparator.comparingDouble(row -> row.number(name).orElse(Double.NEGATIVE_INFINITY));
		String title = AttributeText.title(definition);
		return new LabelColumn(title, Math.max(LEAST_CHARACTERS, title.length() + TITLE_MARGIN), !definition.unit().isEmpty(),
				bySize.thenComparing(row -> row.attribute(name), String.CASE_INSENSITIVE_ORDER), (row, _) -> row.attribute(name),
				Optional.of(name));
	}

	/** @return the columns of a project: what every label has, and the attributes of any class */
	static List<LabelColumn> of(Taxonomy taxonomy) {
		List<LabelColumn> columns = new ArrayList<>(List.of(CLASS, KIND, START, END, DURATION, CHANNELS));
		List<String> names = new ArrayList<>();
		taxonomy.types().flatMap(type -> type.attributes().stream()).filter(definition -> !names.contains(definition.name()))
				.forEach(definition -> {
					names.add(definition.name());
					columns.add(attribute(definition));
				});
		columns.addAll(List.of(AUTHOR, ORIGIN, REVIEW, NOTE));
		return List.copyOf(columns);
	}

	/** @return what the table shows of a row in this column */
	String text(LabelRow row, TimeText time) {
		return cell.apply(row, time);
	}
}
