package org.edgeloop.onnx.internal.tensor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.PythonFloat;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.tensor.TensorArray;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Reads lines of numbers or texts. */
public final class CsvArray {

	private final Path file;
	private final ElementType type;
	private final List<String> fields = new ArrayList<>();
	private int lines;
	private int width;

	private CsvArray(Path file, ElementType type) {
		this.file = file;
		this.type = type;
	}

	/** @return shape {@code [lines, fields]} */
	public static TensorArray read(Path file, ElementType type) throws IOException {
		var array = new CsvArray(file, type);
		try (CsvReader<CsvRecord> csv = CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
				.missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(file)) {
			for (CsvRecord line : csv) {
				array.line(line);
			}
		} catch (CsvParseException e) {
			throw new ProblemException(Problem.error("this is no CSV: " + e.getMessage(), file.toString(), "give lines of numbers with commas between"), e);
		}
		return array.build();
	}

	private void line(CsvRecord line) throws ProblemException {
		if (lines == 0 && fields.isEmpty() && type != ElementType.STRING && line.getFields().stream().allMatch(field -> PythonFloat.parse(field).isEmpty())) {
			return;
		}
		if (lines > 0 && line.getFieldCount() != width) {
			throw new ProblemException(Problem.error("the line has %d fields, and the lines before it have %d".formatted(line.getFieldCount(), width),
					file + ":" + line.getStartingLineNumber(), "give every line as many"));
		}
		width = line.getFieldCount();
		fields.addAll(line.getFields());
		lines++;
	}

	private TensorArray build() throws ProblemException {
		List<Long> shape = List.of((long) lines, (long) width);
		if (type == ElementType.STRING) {
			return TensorArray.ofTexts(shape, fields);
		}
		var encoder = ElementEncoder.of(type, fields.size());
		for (int i = 0; i < fields.size(); i++) {
			put(fields.get(i).strip(), encoder, i);
		}
		return TensorArray.of(type, shape, encoder.bytes());
	}

	private void put(String field, ElementEncoder encoder, int place) throws ProblemException {
		try {
			if (type.isInteger()) {
				encoder.put(type == ElementType.UINT64 ? Long.parseUnsignedLong(field) : Long.parseLong(field));
				return;
			}
		} catch (NumberFormatException e) {
			// may be a whole number that is written as 3.0
		}
		OptionalDouble number = PythonFloat.parse(field);
		if (number.isEmpty()) {
			throw new ProblemException(Problem.error("'%s' is no number".formatted(field), "%s, line %d of numbers, field %d".formatted(file,
					place / width + 1, place % width + 1), "give numbers only"));
		}
		encoder.put(number.getAsDouble());
	}
}
