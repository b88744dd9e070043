package org.edgeloop.onnx.internal.tensor;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Tensor;

/** Writes one tensor as an array of NumPy's. */
public final class NpyWriter {

	/** Even, so that every part of packed elements begins a byte. */
	private static final int AT_ONCE = 1 << 16;
	private static final int BYTES_OF_CHARACTER = 4;

	private final Tensor tensor;
	private final OutputStream out;

	public NpyWriter(Tensor tensor, OutputStream out) {
		this.tensor = tensor;
		this.out = out;
	}

	/** @throws java.util.concurrent.CancellationException if cancelled */
	public void write(Progress progress) throws IOException {
		long elements = tensor.elements();
		int width = tensor.type() == ElementType.STRING ? longest(elements) : 0;
		String type = tensor.type() == ElementType.STRING ? "<U" + width : NpyTypes.descr(tensor.type());
		out.write(new NpyHeader(type, false, tensor.dims()).bytes());
		for (long from = 0; from < elements; from += AT_ONCE) {
			progress.checkCancelled();
			int count = (int) Math.min(AT_ONCE, elements - from);
			part(from, count, width);
			progress.worked(count);
		}
	}

	private void part(long from, int count, int width) throws IOException {
		if (tensor.type() == ElementType.STRING) {
			for (String text : tensor.texts(from, count)) {
				out.write(Arrays.copyOf(text.getBytes(Charset.forName("UTF-32LE")), width * BYTES_OF_CHARACTER));
			}
			return;
		}
		ElementType held = NpyTypes.held(tensor.type());
		send(held == tensor.type() ? tensor.raw(from, count) : widened(held, from, count));
	}

	private ByteBuffer widened(ElementType held, long from, int count) throws IOException {
		var encoder = ElementEncoder.of(held, count);
		if (held.isInteger()) {
			for (long number : tensor.longs(from, count)) {
				encoder.put(number);
			}
		} else {
			for (double number : tensor.doubles(from, count)) {
				encoder.put(number);
			}
		}
		return encoder.bytes();
	}

	private void send(ByteBuffer bytes) throws IOException {
		WritableByteChannel channel = Channels.newChannel(out);
		while (bytes.hasRemaining()) {
			channel.write(bytes);
		}
	}

	/** @return the characters of the longest text, at least one: NumPy has no texts without any */
	private int longest(long elements) throws IOException {
		int longest = 1;
		for (long from = 0; from < elements; from += AT_ONCE) {
			List<String> texts = tensor.texts(from, (int) Math.min(AT_ONCE, elements - from));
			longest = Math.max(longest, texts.stream().mapToInt(text -> text.codePointCount(0, text.length())).max().orElse(1));
		}
		return longest;
	}
}
