package org.edgeloop.signal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.Channel;

/** Writes channels as an array of NumPy, shape {@code (samples,)} or {@code (samples, channels)}. */
record NpyConversion(ChannelBlocks blocks) {

	void write(Path file, Progress progress) throws IOException {
		AtomicFiles.write(file, out -> write(out, progress));
	}

	private void write(OutputStream out, Progress progress) throws IOException {
		int channels = blocks.channels().size();
		NpyElement element = channels == 1 ? NpyElement.of(blocks.channels().getFirst().type())
				: blocks.channels().stream().map(Channel::type).allMatch(type -> type.fitsFloat()) ? NpyElement.FLOAT32
						: NpyElement.FLOAT64;
		out.write(NpyHeader.of(element.description(),
				channels == 1 ? "(" + blocks.samples() + ",)" : "(" + blocks.samples() + ", " + channels + ")"));
		blocks.forEachAsDoubles(progress, (block, count) -> {
			ByteBuffer bytes = ByteBuffer.allocate(count * channels * element.bytes()).order(ByteOrder.LITTLE_ENDIAN);
			for (int i = 0; i < count; i++) {
				for (double[] channel : block) {
					element.put(bytes, channel[i]);
				}
			}
			out.write(bytes.array());
		});
	}
}
