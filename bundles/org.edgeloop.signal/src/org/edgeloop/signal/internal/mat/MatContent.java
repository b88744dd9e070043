package org.edgeloop.signal.internal.mat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.edgeloop.signal.internal.memory.MemoryChannel;
import org.edgeloop.signal.internal.memory.RecordingMemory;

import us.hebi.matlab.mat.types.Array;
import us.hebi.matlab.mat.types.Char;
import us.hebi.matlab.mat.types.Matrix;
import us.hebi.matlab.mat.types.Sparse;
import us.hebi.matlab.mat.types.Struct;

/** Sorts what a file's variables hold: numeric vectors and matrices become channels, scalars and texts metadata. */
final class MatContent {

	private final RecordingMemory memory;
	private final List<MatSamples> samples = new ArrayList<>();
	private final Map<String, Double> scalars = new LinkedHashMap<>();
	private final Map<String, String> metadata = new LinkedHashMap<>();

	/** @param memory receives the samples */
	MatContent(RecordingMemory memory) {
		this.memory = memory;
	}

	void add(MatVariable variable) throws IOException {
		if (!variable.name().isEmpty()) {
			add(variable.name(), variable.value());
		}
	}

	/** @param sampleRate what the user says; where empty, the file's scalars are searched */
	List<MemoryChannel> channels(OptionalDouble sampleRate) {
		MatSampleRate rates = new MatSampleRate(scalars);
		List<MemoryChannel> channels = new ArrayList<>();
		for (MatSamples array : samples) {
			channels.addAll(array.channels(sampleRate.isPresent() ? sampleRate : rates.of(array.name())));
		}
		return channels;
	}

	Map<String, String> metadata() {
		return metadata;
	}

	private void add(String name, Array value) throws IOException {
		if (value instanceof Struct struct) {
			addFields(name, struct);
		} else if (value instanceof Matrix matrix && !(value instanceof Sparse)) {
			addNumbers(name, matrix);
		} else if (value instanceof Char text) {
			metadata.put(name, text(text));
		} else {
			skip(name, value, value.getType().toString());
		}
	}

	private void addFields(String name, Struct struct) throws IOException {
		int count = struct.getNumElements();
		for (int i = 0; i < count; i++) {
			String element = count == 1 ? name : name + "(" + (i + 1) + ")";
			for (String field : struct.getFieldNames()) {
				add(element + "." + field, struct.get(field, i));
			}
		}
	}

	private void addNumbers(String name, Matrix matrix) throws IOException {
		int count = matrix.getNumElements();
		if (count == 0) {
			return;
		}
		if (matrix.isComplex()) {
			skip(name, matrix, "complex");
		} else if (count == 1) {
			addScalar(name, matrix);
		} else if (matrix.getNumDimensions() > 2
				|| Math.min(matrix.getNumRows(), matrix.getNumCols()) > MemoryChannel.MOST) {
			skip(name, matrix, matrix.getType().toString());
		} else {
			samples.add(MatSamples.copy(name, matrix, memory));
		}
	}

	private void addScalar(String name, Matrix matrix) {
		double value = matrix.getDouble(0);
		scalars.put(name, value);
		boolean isFloat = switch (matrix.getType()) {
		case Double, Single -> value != Math.rint(value) || Math.abs(value) >= 1e15;
		default -> false;
		};
		boolean isUnsigned = switch (matrix.getType()) {
		case UInt64 -> true;
		default -> false;
		};
		metadata.put(name, isFloat ? Double.toString(value)
				: isUnsigned ? Long.toUnsignedString(matrix.getLong(0)) : Long.toString(matrix.getLong(0)));
	}

	private void skip(String name, Array value, String kind) {
		metadata.put(name, "not read: " + kind + " " + Arrays.stream(value.getDimensions()).mapToObj(Integer::toString)
				.collect(Collectors.joining("×")));
	}

	private static String text(Char text) {
		List<String> rows = new ArrayList<>();
		for (int row = 0; row < text.getNumRows(); row++) {
			rows.add(text.getRow(row).strip());
		}
		return String.join("\n", rows);
	}
}
