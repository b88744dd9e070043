package org.edgeloop.device.plc.ads;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

import org.edgeloop.base.Progress;
import org.edgeloop.device.plc.ads.AdsClient.Pending;
import org.edgeloop.device.plc.internal.ads.AnswerData;
import org.edgeloop.device.plc.internal.ads.PlcText;

/**
 * The files of a controller, by the file services of its system service. Paths are as the controller sees them: {@code C:\TwinCAT\…} on
 * Windows, {@code /usr/local/…} on TwinCAT/BSD and Linux. Several blocks are under way at once, since a block a round trip would leave the
 * line idle most of the time.
 */
public final class AdsFiles {

	/** What one request carries. */
	public static final int BLOCK = 64 << 10;
	/** How many blocks are under way. Controllers work through them one after the other. */
	public static final int WINDOW = 8;

	private static final int OPEN = 120;
	private static final int CLOSE = 121;
	private static final int READ = 122;
	private static final int WRITE = 123;
	private static final int DELETE = 131;
	private static final int RENAME = 132;

	private static final int FOR_READING = 0x1;
	private static final int FOR_WRITING = 0x2;
	private static final int PLUS = 0x8;
	private static final int BINARY = 0x10;
	private static final int MAKE_FOLDERS = 0x40;
	private static final int ALLOW_FOLDERS = 0x80;
	/** The standard folders of TwinCAT have numbers here; 1 says that the path says all. */
	private static final int WHOLE_PATH = 1 << 16;

	private final AdsClient client;
	private final int window;

	public AdsFiles(AdsClient client) {
		this(client, WINDOW);
	}

	/** @param window how many blocks may be under way, from 1 */
	public AdsFiles(AdsClient client, int window) {
		this.client = client;
		this.window = window;
	}

	/** @return whether there is such a file, found out by opening it */
	public boolean exists(String path) throws IOException {
		AdsReply reply = open(path, FOR_READING | BINARY);
		if (reply.code() == AdsErrors.NOT_FOUND) {
			return false;
		}
		close(handle(reply.orThrow("open " + path)));
		return true;
	}

	/**
	 * Copies a file from the controller.
	 *
	 * @param progress begun by the caller, and told the bytes
	 * @return how many bytes it has
	 */
	public long read(String path, OutputStream into, Progress progress) throws IOException {
		return read(path, into, Long.MAX_VALUE, progress);
	}

	/**
	 * Copies a file from the controller, or as much of it as is wanted.
	 *
	 * @param most after how many bytes to stop, at the end of a block
	 * @return how many bytes were read
	 */
	public long read(String path, OutputStream into, long most, Progress progress) throws IOException {
		int handle = handle(open(path, FOR_READING | BINARY | MAKE_FOLDERS).orThrow("open " + path));
		try {
			return readBlocks(path, handle, into, most, progress);
		} finally {
			closeQuietly(handle);
		}
	}

	private long readBlocks(String path, int handle, OutputStream into, long most, Progress progress) throws IOException {
		Deque<Pending> underWay = new ArrayDeque<>();
		long size = 0;
		while (true) {
			progress.checkCancelled();
			while (underWay.size() < window) {
				underWay.add(request(READ, handle, BLOCK, new byte[0]));
			}
			byte[] block = underWay.remove().await().orThrow("read " + path);
			if (block.length == 0 || size > most) {
				drain(underWay);
				return size;
			}
			into.write(block);
			size += block.length;
			progress.worked(block.length);
		}
	}

	/** What is asked beyond the end is answered with nothing, or refused; either way it must be gone before the file is closed. */
	private static void drain(Deque<Pending> underWay) throws IOException {
		for (Pending pending : underWay) {
			pending.await();
		}
	}

	/**
	 * Writes a file, over one that is there; its folders are made.
	 *
	 * @param progress begun by the caller, and told the bytes
	 * @return how many bytes were written
	 */
	public long write(String path, InputStream from, Progress progress) throws IOException {
		int handle = handle(open(path, FOR_WRITING | PLUS | BINARY | MAKE_FOLDERS).orThrow("open %s for writing".formatted(path)));
		try {
			long size = writeBlocks(path, handle, from, progress);
			// Some controllers say only now that their disk is full.
			close(handle).orThrow("finish " + path);
			return size;
		} catch (IOException | RuntimeException e) {
			closeQuietly(handle);
			throw e;
		}
	}

	private long writeBlocks(String path, int handle, InputStream from, Progress progress) throws IOException {
		Deque<Sent> underWay = new ArrayDeque<>();
		long size = 0;
		while (true) {
			progress.checkCancelled();
			byte[] block = from.readNBytes(BLOCK);
			boolean isEnd = block.length == 0;
			while (!underWay.isEmpty() && (isEnd || underWay.size() >= window)) {
				size += written(path, underWay.remove(), progress);
			}
			if (isEnd) {
				return size;
			}
			underWay.add(new Sent(request(WRITE, handle, 0, block), block.length));
		}
	}

	private record Sent(Pending answer, int length) {
	}

	private static int written(String path, Sent block, Progress progress) throws IOException {
		block.answer().await().orThrow("write " + path);
		progress.worked(block.length());
		return block.length();
	}

	/** @return good, or that there is no such file, or why it could not be deleted */
	public AdsReply delete(String path) throws IOException {
		return request(DELETE, ALLOW_FOLDERS | FOR_READING, 0, path(path)).await();
	}

	/** Gives a file another name in its folder; there must be none of that name. @return also that the controller cannot do it at all */
	public AdsReply rename(String path, String to) throws IOException {
		byte[] both = (path + '\0' + to + '\0').getBytes(PlcText.CHARSET);
		return request(RENAME, WHOLE_PATH, 0, both).await();
	}

	/** @return whether the controller has file services, found out by asking for a file that is hardly there; nothing is made */
	public boolean areOffered() throws IOException {
		AdsReply reply = open("edgeloop-asks-whether-files-are-offered", FOR_READING | BINARY);
		if (reply.isGood()) {
			close(handle(reply.data()));
		}
		return !AdsErrors.isUnsupported(reply.code()) && reply.code() != AdsErrors.TARGET_PORT_NOT_FOUND;
	}

	private AdsReply open(String path, int flags) throws IOException {
		return request(OPEN, flags, Integer.BYTES, path(path)).await();
	}

	private AdsReply close(int handle) throws IOException {
		return request(CLOSE, handle, 0, new byte[0]).await();
	}

	/** Closes after a failure, which is what the user must hear of. */
	private void closeQuietly(int handle) {
		try {
			close(handle);
		} catch (IOException _) {
			// The controller closes files itself when the connection is gone.
		}
	}

	private Pending request(int service, int offset, int length, byte[] data) throws IOException {
		return client.readWriteLater(AdsTarget.SYSTEM_SERVICE, service, Integer.toUnsignedLong(offset), length, data);
	}

	private int handle(byte[] data) throws IOException {
		return new AnswerData(data, client.target().address()).integer();
	}

	private static byte[] path(String path) {
		return path.getBytes(PlcText.CHARSET);
	}
}
