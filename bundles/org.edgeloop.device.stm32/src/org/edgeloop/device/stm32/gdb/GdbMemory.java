package org.edgeloop.device.stm32.gdb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.base.Progress;

/** The target's memory, through a debug server: read, written where it is no flash, and summed. Addresses are unsigned 32-bit numbers. */
public final class GdbMemory {

	/** A request's letters, address and length, and the answer's first letter. */
	private static final int REQUEST_LENGTH = 24;
	/** A server that sums on its own side reads all of it through the probe. */
	private static final Duration SUM_PATIENCE = Duration.ofSeconds(60);

	private final GdbConnection connection;
	private boolean takesBinary = true;

	public GdbMemory(GdbConnection connection) {
		this.connection = connection;
	}

	/**
	 * @param progress is told the bytes read
	 * @return {@code length} bytes
	 * @throws org.edgeloop.base.ConnectionException if some of it cannot be read
	 */
	public byte[] read(long address, int length, Progress progress) throws IOException {
		byte[] all = new byte[length];
		int most = (connection.packetSize() - REQUEST_LENGTH) / 2;
		for (int done = 0; done < length;) {
			progress.checkCancelled();
			byte[] part = readOnce(address + done, Math.min(most, length - done));
			System.arraycopy(part, 0, all, done, part.length);
			done += part.length;
			progress.worked(part.length);
		}
		return all;
	}

	/** @return four bytes, the least significant first, as an unsigned number; empty if they cannot be read */
	public OptionalLong word(long address) throws IOException {
		Answer answer = connection.ask("m%x,4".formatted(address));
		Optional<byte[]> bytes = answer.isError() ? Optional.empty() : answer.hex(0);
		return bytes.isPresent() && bytes.get().length == 4 ? OptionalLong.of(littleEndian(bytes.get())) : OptionalLong.empty();
	}

	/**
	 * Writes to memory as it is, which flash of real chips ignores or refuses.
	 *
	 * @param progress is told the bytes written
	 * @throws org.edgeloop.base.ConnectionException if some of it cannot be written
	 */
	public void write(long address, byte[] bytes, Progress progress) throws IOException {
		for (int done = 0; done < bytes.length;) {
			progress.checkCancelled();
			int written = takesBinary ? writeBinary(address + done, bytes, done) : writeDigits(address + done, bytes, done);
			done += written;
			progress.worked(written);
		}
	}

	/** @return whether four bytes, the least significant first, were taken */
	public boolean setWord(long address, long value) throws IOException {
		return connection.ask("M%x,4:%08x".formatted(address, Integer.reverseBytes((int) value) & 0xFFFFFFFFL)).isOk();
	}

	/** @return the sum of {@link GdbCrc} as the server or the target takes it; empty if it cannot */
	public OptionalLong crc(long address, long length) throws IOException {
		Answer answer = connection.ask("qCRC:%x,%x".formatted(address, length).getBytes(StandardCharsets.US_ASCII), SUM_PATIENCE);
		String text = answer.text();
		if (!text.startsWith("C")) {
			return OptionalLong.empty();
		}
		try {
			return OptionalLong.of(Long.parseUnsignedLong(text.substring(1), 16));
		} catch (NumberFormatException e) {
			return OptionalLong.empty();
		}
	}

	static long littleEndian(byte[] bytes) {
		long value = 0;
		for (int i = bytes.length - 1; i >= 0; i--) {
			value = value << 8 | bytes[i] & 0xFF;
		}
		return value;
	}

	/** @return at least one byte; servers may answer with fewer than they are asked for */
	private byte[] readOnce(long address, int length) throws IOException {
		Answer answer = connection.ask("m%x,%x".formatted(address, length));
		Optional<byte[]> bytes = answer.isError() ? Optional.empty() : answer.hex(0);
		if (bytes.isEmpty() || bytes.get().length == 0 || bytes.get().length > length) {
			throw connection.failed("%d bytes at 0x%08x cannot be read: the debug server answers '%s'".formatted(length, address, shown(answer)),
					"check that there is memory at that address, that the target is halted, and that reading it is not protected");
		}
		return bytes.get();
	}

	/** @return how many bytes were written; 0 if the server knows no binary writes */
	private int writeBinary(long address, byte[] bytes, int from) throws IOException {
		int length = escapedFit(bytes, from, connection.packetSize() - REQUEST_LENGTH);
		var request = new ByteArrayOutputStream();
		request.writeBytes("X%x,%x:".formatted(address, length).getBytes(StandardCharsets.US_ASCII));
		request.write(bytes, from, length);
		Answer answer = connection.ask(request.toByteArray(), GdbConnection.PATIENCE);
		if (answer.isUnknown()) {
			takesBinary = false;
			return 0;
		}
		return checked(answer, address, length);
	}

	private int writeDigits(long address, byte[] bytes, int from) throws IOException {
		int length = Math.min(bytes.length - from, (connection.packetSize() - REQUEST_LENGTH) / 2);
		String digits = HexFormat.of().formatHex(bytes, from, from + length);
		return checked(connection.ask("M%x,%x:%s".formatted(address, length, digits)), address, length);
	}

	private int checked(Answer answer, long address, int length) throws IOException {
		if (!answer.isOk()) {
			throw connection.failed("%d bytes at 0x%08x cannot be written: the debug server answers '%s'".formatted(length, address, shown(answer)),
					"check that there is writable memory at that address and that the target is halted");
		}
		return length;
	}

	/** @return how many bytes fit into a packet once some of them are escaped */
	static int escapedFit(byte[] bytes, int from, int room) {
		int used = 0;
		for (int i = from; i < bytes.length; i++) {
			used += PacketFrame.isEscaped(bytes[i]) ? 2 : 1;
			if (used > room) {
				return i - from;
			}
		}
		return bytes.length - from;
	}

	static String shown(Answer answer) {
		String text = answer.text();
		return text.length() > 60 ? text.substring(0, 60) + "…" : text;
	}
}
