package org.edgeloop.device.stm32.uart;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.base.Progress;
import org.edgeloop.device.stm32.image.FirmwareSegment;

/** Compares what stands in a chip with the firmware: by the chip's own checksum where it has one, else byte by byte. */
final class FlashVerifier {

	private static final int WORD = 4;
	private static final int READS = 4;

	/** A byte that is not what it should be. */
	record Difference(long address, int expected, int found) {

		@Override
		public String toString() {
			return "0x%02x stands at 0x%08x instead of 0x%02x".formatted(found, address, expected);
		}
	}

	private final FirmwareLayout layout;
	private final PatientBootloader bootloader;

	FlashVerifier(FirmwareLayout layout, PatientBootloader bootloader) {
		this.layout = layout;
		this.bootloader = bootloader;
	}

	/**
	 * @param asksChecksum whether to let the chip compute checksums
	 * @param progress is told the bytes
	 * @return the first difference of each page, by its number; what lies in no known page is under -1
	 */
	SortedMap<Integer, Difference> differences(boolean asksChecksum, Progress progress) throws IOException {
		SortedMap<Integer, Difference> differences = new TreeMap<>();
		for (FirmwareSegment segment : layout.image().segments()) {
			if (asksChecksum && checksumHolds(segment)) {
				progress.worked(segment.bytes().length);
			} else {
				compare(segment, differences, progress);
			}
		}
		return differences;
	}

	/** A checksum that cannot be had, or is another one, says nothing: bytes decide then. */
	private boolean checksumHolds(FirmwareSegment segment) throws IOException {
		if (segment.address() % WORD != 0 || segment.bytes().length % WORD != 0) {
			return false;
		}
		try {
			return bootloader.once(client -> client.crc(segment.address(), segment.bytes().length)) == ChipCrc.of(segment.bytes());
		} catch (RefusedException e) {
			return false;
		} catch (NoAnswerException e) {
			bootloader.lost(e, 1);
			return false;
		}
	}

	private void compare(FirmwareSegment segment, SortedMap<Integer, Difference> differences, Progress progress) throws IOException {
		for (int at = 0; at < segment.bytes().length;) {
			progress.checkCancelled();
			int length = Math.min(segment.bytes().length - at, BootloaderClient.BLOCK);
			difference(segment, at, length).ifPresent(difference -> differences
					.putIfAbsent(layout.isPaged(difference.address()) ? layout.chip().page(difference.address()) : -1, difference));
			progress.worked(length);
			at += length;
		}
	}

	/** Nothing guards what is read against noise, so that a difference counts only if it is read again and again. */
	private Optional<Difference> difference(FirmwareSegment segment, int from, int length) throws IOException {
		var there = new byte[length];
		long address = segment.address() + from;
		int at = 0;
		for (int reads = 0; reads < READS && at >= 0; reads++) {
			bootloader.read(address, there, 0, length);
			at = Arrays.mismatch(segment.bytes(), from, from + length, there, 0, length);
		}
		return at < 0 ? Optional.empty() : Optional.of(new Difference(address + at, segment.bytes()[from + at] & 0xff, there[at] & 0xff));
	}
}
