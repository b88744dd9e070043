package org.edgeloop.device.practice.uart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Chips that can be practised on, each of a family that differs in what matters to a bootloader. */
public enum PracticeChip {

	/** Medium density, 128 KiB, small pages, the older command for erasing. */
	F103(0x410, 0x22, 0x43, new int[] { 1024 }, 128 << 10, 20 << 10, (byte) 0xff, false),
	/** 1 MiB in sectors of different sizes. */
	F405(0x413, 0x31, 0x44, new int[] { 16 << 10, 16 << 10, 16 << 10, 16 << 10, 64 << 10, 128 << 10 }, 1 << 20, 128 << 10, (byte) 0xff, false),
	/** 128 KiB; its words of 8 bytes are programmed once, as they have an error correction. */
	G071(0x460, 0x31, 0x44, new int[] { 2048 }, 128 << 10, 36 << 10, (byte) 0xff, true),
	/** 64 KiB in tiny pages; erased bytes are zero. */
	L053(0x417, 0x31, 0x44, new int[] { 128 }, 64 << 10, 8 << 10, (byte) 0, false);

	/** Where flash and RAM begin in all of them. */
	public static final long FLASH = 0x0800_0000L;
	public static final long RAM = 0x2000_0000L;

	private static final List<Integer> COMMON = List.of(0x00, 0x01, 0x02, 0x11, 0x21, 0x31, 0x63, 0x73, 0x82, 0x92);

	private final int id;
	private final int version;
	private final int eraseCommand;
	private final int[] pageSizes;
	private final int flashSize;
	private final int ramSize;
	private final byte erased;
	private final boolean programsOnce;

	PracticeChip(int id, int version, int eraseCommand, int[] pageSizes, int flashSize, int ramSize, byte erased, boolean programsOnce) {
		this.id = id;
		this.version = version;
		this.eraseCommand = eraseCommand;
		this.pageSizes = pageSizes;
		this.flashSize = flashSize;
		this.ramSize = ramSize;
		this.erased = erased;
		this.programsOnce = programsOnce;
	}

	/** @param name as {@code f405} */
	public static Optional<PracticeChip> of(String name) {
		return Stream.of(values()).filter(chip -> chip.name().equals(name.toUpperCase(Locale.ROOT))).findFirst();
	}

	/** @return the product id (AN2606) */
	public int id() {
		return id;
	}

	int version() {
		return version;
	}

	int eraseCommand() {
		return eraseCommand;
	}

	/** @param hasChecksum whether it computes checksums too */
	Set<Integer> commands(boolean hasChecksum) {
		var commands = new TreeSet<>(COMMON);
		commands.add(eraseCommand);
		if (hasChecksum) {
			commands.add(0xa1);
		}
		return commands;
	}

	public int flashSize() {
		return flashSize;
	}

	int ramSize() {
		return ramSize;
	}

	/** @return what erased bytes read as */
	public byte erased() {
		return erased;
	}

	/** @return whether what was programmed stays, instead of losing further bits */
	boolean programsOnce() {
		return programsOnce;
	}

	/** @return where each page begins, from the start of the flash, and behind the last one the flash's end */
	int[] pages() {
		List<Integer> starts = new ArrayList<>();
		int start = 0;
		while (start < flashSize) {
			starts.add(start);
			start += pageSizes[Math.min(starts.size() - 1, pageSizes.length - 1)];
		}
		starts.add(flashSize);
		return starts.stream().mapToInt(Integer::intValue).toArray();
	}
}
