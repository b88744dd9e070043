package org.edgeloop.onnx.internal.tensor;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Tensor;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes one tensor as lines. */
public final class CsvLines {

	/** Even, so that every part of packed elements begins a byte. */
	private static final int AT_ONCE = 1 << 14;

	private final Tensor tensor;
	private final CsvWriter csv;
	private final long width;

	public CsvLines(Tensor tensor, Writer writer) {
		this.tensor = tensor;
		csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
		width = tensor.dims().isEmpty() ? 1 : tensor.dims().getLast();
	}

	/** @throws java.util.concurrent.CancellationException if cancelled */
	public void write(Progress progress) throws IOException {
		long elements = tensor.elements();
		List<String> line = new ArrayList<>();
		for (long from = 0; from < elements; from += AT_ONCE) {
			progress.checkCancelled();
			int count = (int) Math.min(AT_ONCE, elements - from);
			for (String field : fields(from, count)) {
				line.add(field);
				if (line.size() == width) {
					csv.writeRecord(line);
					line.clear();
				}
			}
			progress.worked(count);
		}
		csv.flush();
	}

	private String[] fields(long from, int count) throws IOException {
		var fields = new String[count];
		switch (tensor.type()) {
		case STRING -> tensor.texts(from, count).toArray(fields);
		case COMPLEX64, COMPLEX128 -> complex(from, count, fields);
		case UINT64 -> {
			long[] numbers = tensor.longs(from, count);
			for (int i = 0; i < count; i++) {
				fields[i] = Long.toUnsignedString(numbers[i]);
			}
		}
		case FLOAT, FLOAT16, BFLOAT16 -> {
			double[] numbers = tensor.doubles(from, count);
			for (int i = 0; i < count; i++) {
				fields[i] = text(Float.toString((float) numbers[i]));
			}
		}
		default -> plain(from, count, fields);
		}
		return fields;
	}

	private void plain(long from, int count, String[] fields) throws IOException {
		if (tensor.type().isFloating()) {
			double[] numbers = tensor.doubles(from, count);
			for (int i = 0; i < count; i++) {
				fields[i] = text(Double.toString(numbers[i]));
			}
		} else {
			long[] numbers = tensor.longs(from, count);
			for (int i = 0; i < count; i++) {
				fields[i] = Long.toString(numbers[i]);
			}
		}
	}

	private void complex(long from, int count, String[] fields) throws IOException {
		ByteBuffer bytes = tensor.raw(from, count).order(ByteOrder.LITTLE_ENDIAN);
		boolean single = tensor.type() == ElementType.COMPLEX64;
		for (int i = 0; i < count; i++) {
			double real = single ? bytes.getFloat() : bytes.getDouble();
			double imaginary = single ? bytes.getFloat() : bytes.getDouble();
			String second = single ? Float.toString((float) imaginary) : Double.toString(imaginary);
			String sign = second.startsWith("-") ? "" : "+";
			fields[i] = "(" + text(single ? Float.toString((float) real) : Double.toString(real)) + sign + text(second) + "j)";
		}
	}

	/** As programs other than Java's read it. */
	private static String text(String number) {
		return number.replace("Infinity", "inf").replace("NaN", "nan");
	}
}
