package org.edgeloop.device.stm32.uart;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.device.line.ByteLine;
import org.edgeloop.device.stm32.uart.RefusedException.Stage;

/**
 * The commands of the bootloader in the ROM of STM32 chips over a serial line, as ST's application note AN3155 has them. Each method is one
 * command, once: {@link RefusedException} and {@link NoAnswerException} say how it failed, and {@link #resynchronize} makes a bootloader
 * that was not understood listen again. Lost lines are the line's own exceptions. One thread at a time.
 */
public final class BootloaderClient {

	/** The most bytes that a command reads or writes. */
	public static final int BLOCK = 256;

	/** The first bytes of the commands. */
	public static final int GET = 0x00;
	public static final int GET_ID = 0x02;
	public static final int READ = 0x11;
	public static final int GO = 0x21;
	public static final int WRITE = 0x31;
	public static final int ERASE = 0x43;
	public static final int EXTENDED_ERASE = 0x44;
	public static final int WRITE_UNPROTECT = 0x73;
	public static final int READ_PROTECT = 0x82;
	public static final int READ_UNPROTECT = 0x92;
	public static final int CRC = 0xa1;

	/** Numbers of pages have one byte, or two. */
	private static final int LAST_PAGE = 0xff;
	private static final int LAST_EXTENDED_PAGE = 0xffff;

	private static final byte AUTOBAUD = 0x7f;
	private static final Duration AUTOBAUD_ANSWER = Duration.ofMillis(300);
	private static final Duration ALL_ERASED = Duration.ofSeconds(35);
	private static final Duration CRC_TAKEN = Duration.ofSeconds(3);

	private final BootloaderLine line;
	private final Timing timing;
	private Set<Integer> commands = Set.of();

	/** @param baud bits a second on the line, for how long bytes take; 0 if they take no time */
	public BootloaderClient(ByteLine line, int baud) {
		this(line, baud, Timing.USUAL);
	}

	BootloaderClient(ByteLine line, int baud, Timing timing) {
		this.line = new BootloaderLine(line, baud, timing);
		this.timing = timing;
	}

	/**
	 * Has the bootloader measure the baud rate, or finds that it has done so already.
	 *
	 * @param patience how long to try; twice at least, as one that was greeted before takes the first greeting for half a command
	 * @return whether something answered as a bootloader does
	 */
	public boolean greet(Duration patience, Progress progress) throws IOException {
		long end = System.nanoTime() + patience.toNanos();
		for (int tries = 0; tries < 2 || System.nanoTime() - end < 0; tries++) {
			progress.checkCancelled();
			line.discardInput();
			line.send(AUTOBAUD);
			// Firmware that was not reset yet may talk meanwhile; a bootloader answers once and is silent.
			int answer = line.lastAnswer(AUTOBAUD_ANSWER);
			if (answer == BootloaderLine.ACK || answer == BootloaderLine.NACK) {
				return true;
			}
		}
		return false;
	}

	/** Makes the bootloader listen for commands again, whatever it waits for. @return whether it does */
	public boolean resynchronize(Progress progress) throws IOException {
		return line.resynchronize(progress);
	}

	/** Asks for version, commands and chip; the other methods need it once before. */
	public BootloaderInfo info() throws IOException {
		byte[] known = told(GET);
		if (known.length < 1) {
			throw new NoAnswerException("a list of commands without a version");
		}
		Set<Integer> all = new LinkedHashSet<>();
		for (int index = 1; index < known.length; index++) {
			all.add(known[index] & 0xff);
		}
		byte[] id = told(GET_ID);
		if (id.length != 2) {
			throw new NoAnswerException("a product id of %d bytes".formatted(id.length));
		}
		commands = all;
		return new BootloaderInfo(known[0] & 0xff, all, (id[0] & 0xff) << 8 | id[1] & 0xff);
	}

	/** @param length 1 to {@link #BLOCK} */
	public void read(long address, byte[] into, int from, int length) throws IOException {
		command(READ);
		argument(READ, number(address), timing.prompt());
		byte count = (byte) (length - 1);
		line.send(count, (byte) ~count);
		line.acknowledged(READ, Stage.ARGUMENT, 2, timing.prompt());
		line.readFully(into, from, length);
	}

	/**
	 * Writes to flash that is erased, or to RAM.
	 *
	 * @param address a multiple of 4
	 * @param length a multiple of 4, up to {@link #BLOCK}
	 */
	public void write(long address, byte[] bytes, int from, int length) throws IOException {
		command(WRITE);
		argument(WRITE, number(address), timing.prompt());
		var frame = new byte[length + 2];
		frame[0] = (byte) (length - 1);
		System.arraycopy(bytes, from, frame, 1, length);
		frame[length + 1] = checksum(frame, length + 1);
		line.send(frame);
		line.acknowledged(WRITE, Stage.DATA, frame.length, timing.written());
	}

	/** @return the highest number of a page that {@link #erase} can name */
	public int lastPage() {
		return erasesExtended() ? LAST_EXTENDED_PAGE : LAST_PAGE;
	}

	/**
	 * @param pages how many, up to 255
	 * @param time how long erasing these pages may take
	 */
	public void erase(int firstPage, int pages, Duration time) throws IOException {
		boolean isExtended = erasesExtended();
		int width = isExtended ? 2 : 1;
		var argument = new byte[width * (pages + 1)];
		for (int index = 0; index <= pages; index++) {
			int value = index == 0 ? pages - 1 : firstPage + index - 1;
			argument[width * index] = (byte) (isExtended ? value >> 8 : value);
			argument[width * index + width - 1] = (byte) value;
		}
		int command = isExtended ? EXTENDED_ERASE : ERASE;
		command(command);
		argument(command, argument, time);
	}

	/** Erases all of the flash. */
	public void eraseAll() throws IOException {
		if (erasesExtended()) {
			command(EXTENDED_ERASE);
			argument(EXTENDED_ERASE, new byte[] { (byte) 0xff, (byte) 0xff }, ALL_ERASED);
		} else {
			command(ERASE);
			line.send((byte) 0xff, (byte) 0x00);
			line.acknowledged(ERASE, Stage.ARGUMENT, 2, ALL_ERASED);
		}
	}

	/** Starts what lies at an address: the chip takes its stack and its first instruction from there and leaves the bootloader. */
	public void go(long address) throws IOException {
		command(GO);
		argument(GO, number(address), timing.prompt());
	}

	/**
	 * Has the chip compute a checksum of its memory, as {@link ChipCrc} computes it.
	 *
	 * @param address a multiple of 4
	 * @param length a multiple of 4
	 */
	public int crc(long address, long length) throws IOException {
		command(CRC);
		argument(CRC, number(address), timing.prompt());
		argument(CRC, number(length), timing.prompt());
		line.acknowledged(CRC, Stage.ARGUMENT, 0, CRC_TAKEN);
		var answer = new byte[5];
		line.readFully(answer, 0, answer.length);
		if (checksum(answer, 4) != answer[4]) {
			throw new NoAnswerException("a checksum that is damaged itself");
		}
		return (answer[0] & 0xff) << 24 | (answer[1] & 0xff) << 16 | (answer[2] & 0xff) << 8 | answer[3] & 0xff;
	}

	/** Takes the protection against writing from all of the flash; the chip resets, and has to be greeted again. */
	public void unprotectWriting() throws IOException {
		command(WRITE_UNPROTECT);
		line.acknowledged(WRITE_UNPROTECT, Stage.ARGUMENT, 0, ALL_ERASED);
	}

	/** Protects all of the flash against reading, and this way against writing; the chip resets, and has to be greeted again. */
	public void protectReading() throws IOException {
		command(READ_PROTECT);
		line.acknowledged(READ_PROTECT, Stage.ARGUMENT, 0, ALL_ERASED);
	}

	/** Takes the protection against reading away, upon which the chip erases all of its flash and resets; it has to be greeted again. */
	public void unprotectReading() throws IOException {
		command(READ_UNPROTECT);
		line.acknowledged(READ_UNPROTECT, Stage.ARGUMENT, 0, ALL_ERASED);
	}

	private boolean erasesExtended() {
		return commands.contains(EXTENDED_ERASE);
	}

	private byte[] told(int command) throws IOException {
		command(command);
		var count = new byte[1];
		line.readFully(count, 0, 1);
		var told = new byte[(count[0] & 0xff) + 1];
		line.readFully(told, 0, told.length);
		line.acknowledged(command, Stage.ARGUMENT, 0, timing.prompt());
		return told;
	}

	private void command(int command) throws IOException {
		line.send((byte) command, (byte) ~command);
		line.acknowledged(command, Stage.COMMAND, 2, timing.prompt());
	}

	private void argument(int command, byte[] argument, Duration time) throws IOException {
		var frame = new byte[argument.length + 1];
		System.arraycopy(argument, 0, frame, 0, argument.length);
		frame[argument.length] = checksum(argument, argument.length);
		line.send(frame);
		line.acknowledged(command, Stage.ARGUMENT, frame.length, time);
	}

	private static byte[] number(long number) {
		return new byte[] { (byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number };
	}

	private static byte checksum(byte[] bytes, int length) {
		int checksum = 0;
		for (int index = 0; index < length; index++) {
			checksum ^= bytes[index];
		}
		return (byte) checksum;
	}
}
