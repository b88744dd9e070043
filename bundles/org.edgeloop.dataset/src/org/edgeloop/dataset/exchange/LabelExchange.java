package org.edgeloop.dataset.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dataset.internal.exchange.AudacityFormat;
import org.edgeloop.dataset.internal.exchange.CsvFormat;
import org.edgeloop.dataset.internal.exchange.ForeignFormat;
import org.edgeloop.dataset.internal.exchange.LabelStudioFormat;
import org.edgeloop.dataset.internal.exchange.TextGridFormat;

/** The formats in which labels are imported and exported. */
public final class LabelExchange {

	private static final List<ForeignFormat> FORMATS = List.of(new LabelStudioFormat(), new AudacityFormat(),
			new TextGridFormat(), new CsvFormat());

	private LabelExchange() {
	}

	/** @return the formats in the order in which people see them */
	public static List<LabelFormat> formats() {
		return List.copyOf(FORMATS);
	}

	/**
	 * @param id such as {@code textgrid}; case does not matter
	 * @throws ProblemException if no format has that id: names those that are there
	 */
	public static LabelFormat find(String id) throws ProblemException {
		return FORMATS.stream().filter(format -> format.id().equals(id.toLowerCase(Locale.ROOT))).findFirst()
				.orElseThrow(() -> new ProblemException(Problem.error("there is no label format of that name", id,
						"known are: " + String.join(", ", FORMATS.stream().map(LabelFormat::id).toList()))));
	}

	/** @return the format that the file's name speaks for; the file is not touched */
	public static Optional<LabelFormat> guess(Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		return FORMATS.stream().filter(format -> format.extensions().stream().anyMatch(name::endsWith))
				.map(LabelFormat.class::cast).findFirst();
	}

	static ForeignFormat implementation(LabelFormat format) {
		return FORMATS.stream().filter(known -> known == format).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("not a format of this registry: " + format.id()));
	}
}
