package org.edgeloop.dvc.s3.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.eclipse.jdt.annotation.Nullable;

import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** Brings one object into a file. Where the connection breaks off it goes on from the byte that it got to. */
final class Download {

	/** So often may nothing come at all, one time after the other, before it is given up. */
	private static final int MOST_IDLE_ATTEMPTS = 3;
	private static final Duration PAUSE = Duration.ofMillis(200);
	private static final int BLOCK = 1 << 17;

	private final Bucket bucket;
	private final String key;
	private final Path file;
	private final Progress progress;

	private long position;
	private long end = -1;
	private @Nullable String tag;

	/** @param from how many bytes of the file are there already */
	Download(Bucket bucket, String key, Path file, long from, Progress progress) {
		position = from;
		this.bucket = bucket;
		this.key = key;
		this.file = file;
		this.progress = progress;
	}

	void run() throws IOException {
		bucket.calls().run(key, () -> {
			try (FileChannel out = open()) {
				attempt(out);
			}
			return null;
		}, progress);
	}

	private void attempt(FileChannel out) throws IOException, InterruptedException {
		int idle = 0;
		while (true) {
			long before = position;
			try {
				receive(out);
				return;
			} catch (ProblemException | ClosedByInterruptException e) {
				throw e;
			} catch (IOException e) {
				idle = position > before ? 0 : idle + 1;
				if (idle > MOST_IDLE_ATTEMPTS) {
					throw e;
				}
				pause(PAUSE.multipliedBy(1L << idle));
			}
		}
	}

	/** Gives the server time to come to itself; an interrupt, which is how a transfer is cancelled, ends it. */
	private static void pause(Duration length) throws InterruptedException {
		new Semaphore(0).tryAcquire(length.toMillis(), TimeUnit.MILLISECONDS);
	}

	private void receive(FileChannel out) throws IOException {
		ResponseInputStream<GetObjectResponse> in = bucket.client().getObject(request());
		try {
			begin(in.response());
			copy(in, out);
		} finally {
			// What is left is not waited for; after the last byte this keeps the connection.
			in.abort();
		}
		if (end >= 0 && position < end) {
			throw new IOException("the answer ended early");
		}
	}

	private GetObjectRequest request() {
		GetObjectRequest.Builder request = bucket.settings().rules().apply(GetObjectRequest.builder()).bucket(bucket.name()).key(bucket.full(key));
		if (position > 0) {
			request.range("bytes=" + position + "-").ifMatch(tag);
		}
		return request.build();
	}

	/** A server that does not know ranges sends everything once more. */
	private void begin(GetObjectResponse answer) throws ConnectionException {
		String range = answer.contentRange();
		if (position > 0 && range == null) {
			position = 0;
		} else if (position > 0 && !range.startsWith("bytes " + position + "-")) {
			throw new ConnectionException(Problem.error("The server sends another part of the file than was asked for",
					bucket.settings().address() + "/" + key, "try again; if it stays so, look into the server's log"));
		}
		Long length = answer.contentLength();
		end = length == null ? -1 : position + length;
		tag = answer.eTag();
	}

	private void copy(ResponseInputStream<GetObjectResponse> in, FileChannel out) throws IOException {
		var block = new byte[BLOCK];
		for (int read = in.read(block); read >= 0; read = in.read(block)) {
			write(out, ByteBuffer.wrap(block, 0, read));
			position += read;
			progress.worked(read);
		}
		truncate(out);
	}

	private FileChannel open() throws IOException {
		try {
			return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).truncate(position);
		} catch (IOException e) {
			throw unwritten(e);
		}
	}

	private void write(FileChannel out, ByteBuffer bytes) throws IOException {
		try {
			long at = position;
			while (bytes.hasRemaining()) {
				at += out.write(bytes, at);
			}
		} catch (ClosedByInterruptException e) {
			throw e;
		} catch (IOException e) {
			throw unwritten(e);
		}
	}

	/** An answer that began anew may be shorter than the one that broke off. */
	private void truncate(FileChannel out) throws IOException {
		if (out.size() > position) {
			out.truncate(position);
		}
	}

	private ProblemException unwritten(IOException e) {
		return new ProblemException(Problem.error("The file cannot be written: " + IoCause.inWords(e), file.toString(),
				"make room on the disk, or check the rights to the folder"), e);
	}
}
