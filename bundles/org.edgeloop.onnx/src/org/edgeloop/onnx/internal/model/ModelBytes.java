package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * The bytes of a model's file: small ones read, so that the file may change afterwards; large ones mapped, so that weights take no memory
 * until somebody looks at them.
 */
public final class ModelBytes {

	private static final long READ_BELOW = 64L << 20;

	private ModelBytes() {
	}

	/** @throws ProblemException if there is no such file, it cannot be read, or it is larger than the format allows */
	public static ByteBuffer of(Path file) throws ProblemException {
		if (Files.isDirectory(file)) {
			throw new ProblemException(Problem.error("it is a folder, not a file", file.toString(), "choose an ONNX model"));
		}
		if (!Files.isRegularFile(file)) {
			throw new ProblemException(Problem.error("there is no such file", file.toString(), "choose an ONNX model"));
		}
		try (FileChannel channel = FileChannel.open(file)) {
			long size = channel.size();
			if (size > Integer.MAX_VALUE) {
				throw new ProblemException(Problem.error("the file has more than 2 GB, which a protobuf message cannot have", file.toString(),
						"save the model with external data"));
			}
			return size < READ_BELOW ? read(channel, (int) size) : channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
		} catch (ProblemException e) {
			throw e;
		} catch (IOException e) {
			throw new ProblemException(Problem.error("the file cannot be read: " + IoCause.inWords(e), file.toString(),
					"see to it that you may read it"), e);
		}
	}

	private static ByteBuffer read(FileChannel channel, int size) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(size);
		while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
			// until it is full, or the file has become shorter
		}
		return bytes.flip();
	}
}
