package org.edgeloop.onnx.internal.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * A stretch of a file beside the model, read piece by piece, so that its size does not matter.
 *
 * @param folder the model's, which nothing is read outside of
 * @param offset of the first byte
 * @param length in bytes; negative for all up to the file's end
 */
record FileRegion(Path folder, Path file, long offset, long length) implements Region {

	private static final String REMEDY = "put the file that belongs to the model beside it";

	@Override
	public long size() throws IOException {
		long available = checked();
		if (offset < 0 || offset > available || length > available - offset) {
			throw wrong("the tensor's content is to begin at byte %d%s, and the file has %d".formatted(offset,
					length < 0 ? "" : " and have " + length, available));
		}
		return length < 0 ? available - offset : length;
	}

	/** @return the file's size in bytes */
	private long checked() throws IOException {
		if (!file.normalize().startsWith(folder.normalize())) {
			throw wrong("the tensor's content lies outside the model's folder and is not read");
		}
		try {
			if (!file.toRealPath().startsWith(folder.toRealPath())) {
				throw wrong("the tensor's content lies outside the model's folder and is not read");
			}
			if (!Files.isRegularFile(file)) {
				throw wrong("the tensor's content is to be in what is no file");
			}
			return Files.size(file);
		} catch (ProblemException e) {
			throw e;
		} catch (IOException e) {
			throw wrong("the file with the tensor's content cannot be read: " + IoCause.inWords(e));
		}
	}

	@Override
	public ByteBuffer read(long from, int count) throws IOException {
		size();
		ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
		try (FileChannel channel = FileChannel.open(file)) {
			long at = offset + from;
			while (bytes.hasRemaining()) {
				int got = channel.read(bytes, at);
				if (got < 0) {
					throw wrong("the file with the tensor's content has been cut short");
				}
				at += got;
			}
		} catch (ProblemException e) {
			throw e;
		} catch (IOException e) {
			throw wrong("the file with the tensor's content cannot be read: " + IoCause.inWords(e));
		}
		return bytes.flip();
	}

	private ProblemException wrong(String what) {
		return new ProblemException(Problem.error(what, file.toString(), REMEDY));
	}
}
