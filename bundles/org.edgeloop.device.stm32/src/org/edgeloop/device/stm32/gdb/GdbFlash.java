package org.edgeloop.device.stm32.gdb;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.edgeloop.base.Progress;

/** The target's flash, which a debug server erases and writes: first all erasing, then all writing, then {@link #finish}. */
public final class GdbFlash {

	/** A request's letters and address. */
	private static final int REQUEST_LENGTH = 32;
	/** Sectors of 128 KiB take up to two seconds each; a server may be asked for all of them at once. */
	private static final Duration ERASE_PATIENCE = Duration.ofMinutes(3);
	private static final Duration WRITE_PATIENCE = Duration.ofSeconds(30);
	/** Some servers write only now, all that they were sent. */
	private static final Duration FINISH_PATIENCE = Duration.ofMinutes(5);

	private final GdbConnection connection;

	public GdbFlash(GdbConnection connection) {
		this.connection = connection;
	}

	/**
	 * Erases whole blocks.
	 *
	 * @return whether the server knows flash at all
	 * @throws org.edgeloop.base.ConnectionException if erasing fails
	 */
	public boolean erase(long address, long length) throws IOException {
		Answer answer = connection.ask("vFlashErase:%08x,%08x".formatted(address, length).getBytes(StandardCharsets.US_ASCII), ERASE_PATIENCE);
		if (answer.isUnknown()) {
			return false;
		}
		check(answer, "erased", address, length);
		return true;
	}

	/**
	 * Writes to what was erased.
	 *
	 * @param progress is told the bytes sent
	 * @throws org.edgeloop.base.ConnectionException if writing fails
	 */
	public void write(long address, byte[] bytes, Progress progress) throws IOException {
		for (int done = 0; done < bytes.length;) {
			progress.checkCancelled();
			int length = GdbMemory.escapedFit(bytes, done, connection.packetSize() - REQUEST_LENGTH);
			var request = new ByteArrayOutputStream();
			request.writeBytes("vFlashWrite:%08x:".formatted(address + done).getBytes(StandardCharsets.US_ASCII));
			request.write(bytes, done, length);
			check(connection.ask(request.toByteArray(), WRITE_PATIENCE), "written", address + done, length);
			done += length;
			progress.worked(length);
		}
	}

	/** Has the server bring all that was written into the flash. */
	public void finish() throws IOException {
		Answer answer = connection.ask("vFlashDone".getBytes(StandardCharsets.US_ASCII), FINISH_PATIENCE);
		if (!answer.isOk()) {
			throw connection.failed("The flash was not written to its end: the debug server answers '" + GdbMemory.shown(answer) + "'",
					"see the server's log; the chip's flash holds a part of the firmware now, so write it again");
		}
	}

	private void check(Answer answer, String done, long address, long length) throws IOException {
		if (answer.text().startsWith("E.memtype")) {
			throw connection.failed("At 0x%08x is no flash".formatted(address), "check that the firmware was linked for this chip");
		}
		if (!answer.isOk()) {
			throw connection.failed(
					"%d bytes of flash at 0x%08x were not %s: the debug server answers '%s'".formatted(length, address, done,
							GdbMemory.shown(answer)),
					"see the server's log: the flash may be protected against writing or reading, or the chip is another one");
		}
	}
}
