package org.edgeloop.device.practice;

/**
 * How a {@link PracticeGdbStub} behaves: servers differ in what they know, and lines in what they lose.
 *
 * @param packetSize the longest content of a packet that it takes, in bytes, and says so
 * @param hasFlash whether it erases and writes flash by {@code vFlash…}; if not, it takes plain writes there
 * @param hasMemoryMap whether it describes the chip's memory
 * @param hasBinaryWrites whether it knows {@code X}
 * @param hasSingleRegisters whether it knows {@code p} and {@code P}
 * @param hasSums whether it knows {@code qCRC}
 * @param hasNoAcknowledgments whether it offers to go without acknowledgements
 * @param repeats whether it shortens repeated bytes in its answers
 * @param monitor how it answers its own commands
 * @param isWriteProtected whether the flash refuses to be changed
 * @param garbleEvery every how many answers one is sent damaged first, and a request refused; 0 for never
 * @param breaksAfter after how many requests the connection breaks; 0 for never
 * @param isProbe whether it is a Black Magic Probe, which looks for its chip only when it is told to
 */
public record StubBehaviour(int packetSize, boolean hasFlash, boolean hasMemoryMap, boolean hasBinaryWrites, boolean hasSingleRegisters,
		boolean hasSums, boolean hasNoAcknowledgments, boolean repeats, Monitor monitor, boolean isWriteProtected, int garbleEvery,
		int breaksAfter, boolean isProbe) {

	/** How a server answers its own commands. */
	public enum Monitor {
		NONE,
		/** Text in packets that begin with O, then OK. */
		OUTPUT,
		/** Text alone. */
		BARE
	}

	/** Knows everything and loses nothing. */
	public static final StubBehaviour FULL = new StubBehaviour(0x1000, true, true, true, true, true, true, true, Monitor.OUTPUT, false, 0, 0,
			false);

	/** Knows what no server can do without, in small packets. */
	public static final StubBehaviour PLAIN = new StubBehaviour(200, false, false, false, false, false, false, false, Monitor.NONE, false, 0,
			0, false);

	public StubBehaviour withMonitor(Monitor kind) {
		return new StubBehaviour(packetSize, hasFlash, hasMemoryMap, hasBinaryWrites, hasSingleRegisters, hasSums, hasNoAcknowledgments, repeats,
				kind, isWriteProtected, garbleEvery, breaksAfter, isProbe);
	}

	public StubBehaviour writeProtected() {
		return new StubBehaviour(packetSize, hasFlash, hasMemoryMap, hasBinaryWrites, hasSingleRegisters, hasSums, hasNoAcknowledgments, repeats,
				monitor, true, garbleEvery, breaksAfter, isProbe);
	}

	/** Damages packets, which only a line with acknowledgements survives. */
	public StubBehaviour garbling(int every) {
		return new StubBehaviour(packetSize, hasFlash, hasMemoryMap, hasBinaryWrites, hasSingleRegisters, hasSums, false, repeats, monitor,
				isWriteProtected, every, breaksAfter, isProbe);
	}

	public StubBehaviour breakingAfter(int requests) {
		return new StubBehaviour(packetSize, hasFlash, hasMemoryMap, hasBinaryWrites, hasSingleRegisters, hasSums, hasNoAcknowledgments, repeats,
				monitor, isWriteProtected, garbleEvery, requests, isProbe);
	}

	/** Has no chip until it is told to look for one and to take it over. */
	public StubBehaviour asProbe() {
		return new StubBehaviour(packetSize, hasFlash, hasMemoryMap, hasBinaryWrites, hasSingleRegisters, hasSums, hasNoAcknowledgments, repeats,
				monitor, isWriteProtected, garbleEvery, breaksAfter, true);
	}
}
