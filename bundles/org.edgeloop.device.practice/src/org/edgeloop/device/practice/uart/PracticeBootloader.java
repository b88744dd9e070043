package org.edgeloop.device.practice.uart;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.edgeloop.device.line.ByteLine;

/**
 * A chip in its ROM bootloader, as ST's application note AN3155 describes it: waits for the byte by which it measures the baud rate, then
 * for commands, without ever losing patience. When it is told to go, a small program that gives samples runs until the byte for the baud rate
 * comes again, which stands for somebody pressing reset.
 */
public final class PracticeBootloader implements Closeable {

	private static final int ACK = 0x79;
	private static final int NACK = 0x1f;
	private static final int AUTOBAUD = 0x7f;
	private static final int ADDRESS_LENGTH = 4;

	/** What a chip that is protected against reading still knows: Get, its version, its id, and to take the protection away. */
	private static final Set<Integer> ALWAYS = Set.of(0x00, 0x01, 0x02, 0x92);

	private final ByteLine line;
	private final HostFrames host;
	private final PracticeChip chip;
	private final boolean hasChecksum;
	private final PracticeFaults faults;
	private final Random chance;
	private final PracticeMemory memory;
	private final Consumer<String> log;
	private boolean isGreeted;
	private volatile boolean isReadProtected;
	private volatile int largestBlock = 256;
	private volatile int mostPages = 1 << 16;

	/**
	 * @param line to whoever uses the chip; closed with this
	 * @param hasChecksum whether it has the command for checksums, which few bootloaders have
	 * @param log is told each command
	 */
	public PracticeBootloader(ByteLine line, PracticeChip chip, boolean hasChecksum, PracticeFaults faults, Consumer<String> log) {
		this.line = PracticeFaults.NONE.equals(faults) ? line : new FaultyLine(line, faults);
		host = new HostFrames(this.line);
		this.chip = chip;
		this.hasChecksum = hasChecksum;
		this.faults = faults;
		this.log = log;
		chance = new Random(faults.seed() + 1);
		memory = new PracticeMemory(chip);
	}

	/** @return what stands in its memory now; asked from any thread */
	public byte[] memory(long address, int length) {
		return memory.read(address, length);
	}

	/** Programs its flash or sets its RAM, as if somebody had before. */
	public void setMemory(long address, byte[] bytes) {
		memory.write(address, bytes);
	}

	/** Protects a page against writing and erasing. */
	public void protectPage(int page) {
		memory.protect(page, true);
	}

	/** Protects its memory against reading. */
	public void protectReading() {
		isReadProtected = true;
	}

	/** Has it take no more at once, as bootloaders with small buffers do: bytes of a block, and pages of a list. */
	public void setLimits(int bytes, int pages) {
		largestBlock = bytes;
		mostPages = pages;
	}

	public boolean isReadProtected() {
		return isReadProtected;
	}

	/** Serves until the line ends. */
	public void run() {
		try {
			while (true) {
				if (isGreeted) {
					command();
				} else if (host.next() == AUTOBAUD) {
					isGreeted = true;
					answer(ACK);
				}
			}
		} catch (IOException e) {
			log.accept("ended: " + e.getMessage());
		}
	}

	private void command() throws IOException {
		int command = host.next();
		int complement = host.next();
		boolean isKnown = chip.commands(hasChecksum).contains(command) && (!isReadProtected || ALWAYS.contains(command));
		if ((command ^ complement) != 0xff || !isKnown) {
			answer(NACK);
			return;
		}
		log.accept("command 0x%02x".formatted(command));
		answer(ACK);
		switch (command) {
			case 0x00 -> tellCommands();
			case 0x01 -> answer(chip.version(), 0, 0, ACK);
			case 0x02 -> answer(1, chip.id() >> 8, chip.id() & 0xff, ACK);
			case 0x11 -> read();
			case 0x21 -> go();
			case 0x31 -> write();
			case 0x43 -> erase();
			case 0x44 -> eraseExtended();
			case 0x63 -> protectWriting();
			case 0x73 -> resetAfter(memory::unprotectAll);
			case 0x82 -> resetAfter(() -> isReadProtected = true);
			case 0x92 -> resetAfter(this::unprotectReading);
			case 0xa1 -> checksum();
			default -> throw new IllegalStateException("command " + command);
		}
	}

	private void tellCommands() throws IOException {
		Set<Integer> commands = chip.commands(hasChecksum);
		var told = new byte[commands.size() + 3];
		told[0] = (byte) commands.size();
		told[1] = (byte) chip.version();
		int at = 2;
		for (int command : commands) {
			told[at++] = (byte) command;
		}
		told[at] = ACK;
		line.write(told);
	}

	private void read() throws IOException {
		long address = address(1);
		if (address < 0) {
			return;
		}
		int count = host.next();
		if ((host.next() ^ count) != 0xff || count >= largestBlock || !memory.isMemory(address, count + 1)) {
			answer(NACK);
			return;
		}
		byte[] read = memory.read(address, count + 1);
		var told = new byte[read.length + 1];
		told[0] = ACK;
		System.arraycopy(read, 0, told, 1, read.length);
		line.write(told);
	}

	private void write() throws IOException {
		long address = address(1);
		if (address < 0) {
			return;
		}
		Optional<byte[]> block = host.block();
		boolean isGood = block.isPresent() && block.get().length <= largestBlock && address % ADDRESS_LENGTH == 0 && block.get().length % ADDRESS_LENGTH == 0
				&& memory.isMemory(address, block.get().length);
		if (isGood && !(faults.refusedEvery() > 0 && chance.nextInt(faults.refusedEvery()) == 0)) {
			memory.write(address, block.get());
			answer(ACK);
		} else {
			answer(NACK);
		}
	}

	private void erase() throws IOException {
		int count = host.next();
		if (count == 0xff) {
			eraseAllIf(host.next() == 0);
		} else {
			onPages(host.pages(count, 1), memory::erase);
		}
	}

	private void eraseExtended() throws IOException {
		int count = host.next() << 8 | host.next();
		if (count >= 0xfff0) {
			eraseAllIf(host.next() == (count >> 8 ^ count & 0xff) && count == 0xffff);
		} else {
			onPages(host.pages(count, 2), memory::erase);
		}
	}

	private void eraseAllIf(boolean isWhole) throws IOException {
		if (isWhole) {
			memory.eraseAll();
		}
		answer(isWhole ? ACK : NACK);
	}

	private void protectWriting() throws IOException {
		if (onPages(host.pages(host.next(), 1), page -> memory.protect(page, true))) {
			isGreeted = false;
		}
	}

	/** @return whether all pages exist, so that it was done */
	private boolean onPages(Optional<int[]> pages, IntConsumer action) throws IOException {
		boolean isGood = pages.isPresent() && pages.get().length <= mostPages && Arrays.stream(pages.get()).allMatch(page -> page < memory.pageCount());
		if (isGood) {
			Arrays.stream(pages.get()).forEach(action);
		}
		answer(isGood ? ACK : NACK);
		return isGood;
	}

	private void unprotectReading() {
		memory.unprotectAll();
		memory.eraseAll();
		isReadProtected = false;
	}

	/** Changes of the option bytes reset the chip, which then waits for the baud rate again. */
	private void resetAfter(Runnable change) throws IOException {
		change.run();
		answer(ACK);
		isGreeted = false;
	}

	private void checksum() throws IOException {
		long address = address(1);
		if (address < 0) {
			return;
		}
		OptionalLong length = host.number();
		if (length.isEmpty() || length.getAsLong() % ADDRESS_LENGTH != 0 || length.getAsLong() > chip.flashSize()
				|| !memory.isMemory(address, (int) length.getAsLong())) {
			answer(NACK);
			return;
		}
		answer(ACK);
		int crc = CrcUnit.of(memory.read(address, (int) length.getAsLong()));
		int check = crc >>> 24 ^ crc >> 16 & 0xff ^ crc >> 8 & 0xff ^ crc & 0xff;
		answer(ACK, crc >>> 24, crc >> 16 & 0xff, crc >> 8 & 0xff, crc & 0xff, check);
	}

	private void go() throws IOException {
		long address = address(2 * ADDRESS_LENGTH);
		if (address < 0) {
			return;
		}
		log.accept("running from 0x%08x".formatted(address));
		host.forget();
		new PracticeProgram(line).runUntil(AUTOBAUD, memory.read(address, 2 * ADDRESS_LENGTH));
		log.accept("reset");
		answer(ACK);
	}

	/**
	 * Acknowledges an address.
	 *
	 * @param length of what must be memory from there on
	 * @return -1 if it was refused
	 */
	private long address(int length) throws IOException {
		OptionalLong address = host.number();
		boolean isGood = address.isPresent() && memory.isMemory(address.getAsLong(), length);
		answer(isGood ? ACK : NACK);
		return isGood ? address.getAsLong() : -1;
	}

	private void answer(int... values) throws IOException {
		var bytes = new byte[values.length];
		for (int index = 0; index < values.length; index++) {
			bytes[index] = (byte) values[index];
		}
		line.write(bytes);
	}

	@Override
	public void close() throws IOException {
		line.close();
	}
}
