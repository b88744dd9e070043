package org.edgeloop.device.stm32.internal.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.stm32.image.FirmwareImage;
import org.edgeloop.device.stm32.image.FirmwareSegment;

/** A firmware as one piece of plain bytes, for programs that take nothing else. */
final class RawImage {

	/** Several times the flash of the largest chip: parts that lie further apart are not in the same memory. */
	private static final int LONGEST = 16 << 20;
	private static final byte ERASED = (byte) 0xFF;

	private RawImage() {
	}

	/** @throws ProblemException if its parts lie too far apart */
	static int length(FirmwareImage image) throws ProblemException {
		long length = image.end() - image.start();
		if (length > LONGEST) {
			throw new ProblemException(Problem.error("The firmware has parts in different memories, from 0x%08x to 0x%08x".formatted(image.start(), image.end()),
					image.file().toString(), "use a program that takes ELF files, or a debug server"));
		}
		return (int) length;
	}

	/** Writes it, with what lies between its parts as erased flash reads. */
	static byte[] write(FirmwareImage image, Path raw) throws IOException {
		byte[] bytes = new byte[length(image)];
		Arrays.fill(bytes, ERASED);
		for (FirmwareSegment segment : image.segments()) {
			System.arraycopy(segment.bytes(), 0, bytes, (int) (segment.address() - image.start()), segment.bytes().length);
		}
		Files.write(raw, bytes);
		return bytes;
	}
}
