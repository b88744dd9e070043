package org.edgeloop.dvc.s3.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;

/** A stretch of a file as the body of a request, which is read again for each attempt. */
final class FilePart implements ContentStreamProvider, AutoCloseable {

	private final Path file;
	private final long from;
	private final long length;
	private @Nullable InputStream current;

	/**
	 * @param from the first byte
	 * @param length in bytes; the file must not become shorter
	 */
	FilePart(Path file, long from, long length) {
		this.file = file;
		this.from = from;
		this.length = length;
	}

	RequestBody body() {
		return RequestBody.fromContentProvider(this, length, "application/octet-stream");
	}

	/** Reads from the start; the stream before ends. */
	@Override
	public InputStream newStream() {
		close();
		InputStream stream = new Stretch();
		current = stream;
		return stream;
	}

	@Override
	public void close() {
		InputStream before = current;
		current = null;
		if (before != null) {
			try {
				before.close();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	/** Opens the file when the first byte is asked for. */
	@NonNullByDefault({})
	private final class Stretch extends InputStream {

		private FileChannel channel;
		private long at;

		@Override
		public int read() throws IOException {
			var one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] target, int offset, int count) throws IOException {
			if (at == length) {
				return -1;
			}
			int read = fill(ByteBuffer.wrap(target, offset, (int) Math.min(count, length - at)));
			if (read < 0) {
				throw new ProblemException(Problem.error("The file became shorter while it was sent", file.toString(), "try again"));
			}
			at += read;
			return read;
		}

		private int fill(ByteBuffer target) throws IOException {
			try {
				if (channel == null) {
					channel = FileChannel.open(file, StandardOpenOption.READ);
				}
				return channel.read(target, from + at);
			} catch (IOException e) {
				throw new ProblemException(Problem.error("The file cannot be read: " + IoCause.inWords(e), file.toString(),
						"check the file and the rights to it"), e);
			}
		}

		@Override
		public void close() throws IOException {
			if (channel != null) {
				channel.close();
			}
		}
	}
}
