package org.edgeloop.signal.internal.uff;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;

/** The data of dataset 58 as text: numbers of fixed width, several in a line. */
final class UffText {

	private static final int SINGLE = 13;
	private static final int DOUBLE = 20;
	private static final int CHECK_EVERY = 4096;

	private final UffLines file;
	private final UffFunction function;

	UffText(UffLines file, UffFunction function) {
		this.file = file;
		this.function = function;
	}

	/** @throws ProblemException if the rest of the file cannot hold as many numbers as the header promises */
	void check() throws ProblemException {
		// Each has at least a digit and what parts it from the next.
		if (function.values() > file.remaining() / 2 / function.numbers() + 1) {
			throw file.problem(file.position(), "truncated: the function promises " + function.values() + " values, the file has "
					+ file.remaining() + " bytes left");
		}
	}

	/** @param into receives all numbers as 64-bit floats in the machine's byte order */
	void read(MemorySegment into, Progress progress) throws ProblemException {
		long promised = function.values() * function.numbers();
		long read = 0;
		for (long line = 0; read < promised; line++) {
			if (line % CHECK_EVERY == 0) {
				progress.checkCancelled();
			}
			long at = file.position();
			String text = file.hasNext() ? new String(file.nextBytes(), StandardCharsets.ISO_8859_1) : UffDatasets.END;
			if (text.strip().equals(UffDatasets.END)) {
				throw file.problem(at, "truncated: the function promises " + promised + " numbers and has " + read);
			}
			for (String word : numbers(text)) {
				OptionalDouble number = UffFields.number(word);
				if (number.isEmpty()) {
					throw file.problem(at, "there is no number where one is due: \"" + text.strip() + '"');
				}
				if (read < promised) {
					into.set(ValueLayout.JAVA_DOUBLE, Double.BYTES * read++, number.getAsDouble());
				}
			}
		}
	}

	/** Blanks part the numbers, unless signs or long exponents have taken them all: then the widths do. */
	private List<String> numbers(String line) {
		List<String> words = UffFields.words(line);
		if (words.stream().allMatch(word -> word.length() <= DOUBLE && UffFields.number(word).isPresent())) {
			return words;
		}
		List<String> numbers = new ArrayList<>();
		int at = 0;
		for (int i = 0; at < line.length(); i++) {
			int width = width(i);
			String field = line.substring(at, Math.min(at + width, line.length())).strip();
			if (!field.isEmpty()) {
				numbers.add(field);
			}
			at += width;
		}
		return numbers;
	}

	/** An abscissa has single precision also before a value of double precision. */
	private int width(int field) {
		boolean isAbscissa = !function.isEven() && field % function.numbers() == 0;
		return function.isDouble() && !isAbscissa ? DOUBLE : SINGLE;
	}
}
