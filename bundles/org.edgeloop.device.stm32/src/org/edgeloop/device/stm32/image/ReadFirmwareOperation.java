package org.edgeloop.device.stm32.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.stm32.image.FirmwareImage.Format;

/** Reads a firmware file, whatever its form: ELF by what stands in it, Intel HEX by the name's ending, all others as raw bytes. */
public final class ReadFirmwareOperation {

	/** The endings of firmware files, without the dot, the most usual first. */
	public static final List<String> ENDINGS = List.of("bin", "hex", "elf", "ihex", "ihx", "axf", "out");

	private static final Set<String> HEX_ENDINGS = Set.of("hex", "ihex", "ihx");
	private static final Set<String> ELF_ENDINGS = Set.of("elf", "axf");

	/** Many times the flash of the largest chip, as HEX or with symbols. */
	private static final int LARGEST = 256 << 20;

	private final Path file;
	private final OptionalLong address;

	/** @param address where raw bytes belong; empty for the start of the flash. A file with own addresses must begin there, if it is given */
	public ReadFirmwareOperation(Path file, OptionalLong address) {
		this.file = file;
		this.address = address;
	}

	/** @throws ProblemException if the file is damaged, is for other processors, or holds nothing for the chip */
	public FirmwareImage read(Progress progress) throws IOException {
		byte[] bytes = bytes();
		progress.checkCancelled();
		FirmwareImage image = image(bytes);
		if (address.isPresent() && image.start() != address.getAsLong()) {
			throw problem("the file says itself where it belongs, from 0x%08x on, not from 0x%08x".formatted(image.start(), address.getAsLong()),
					"leave the address out, or build the firmware for the other one");
		}
		return image;
	}

	private FirmwareImage image(byte[] bytes) throws ProblemException {
		String ending = ending(file);
		if (ElfReader.isElf(bytes)) {
			var elf = new ElfReader(file.toString(), bytes);
			return new FirmwareImage(file, Format.ELF, elf.segments(), elf.entry(), sha256(bytes));
		}
		if (ELF_ENDINGS.contains(ending)) {
			throw problem("this is no ELF file", "choose the linker's result, or name the file for what it is");
		}
		if (HEX_ENDINGS.contains(ending)) {
			var hex = new IntelHexReader(file.toString(), new String(bytes, StandardCharsets.ISO_8859_1));
			hex.read();
			return new FirmwareImage(file, Format.INTEL_HEX, hex.segments(), hex.entry(), sha256(bytes));
		}
		var raw = new SegmentCollector(file.toString(), bytes.length);
		raw.add(address.orElse(FirmwareImage.FLASH_START), bytes, "");
		return new FirmwareImage(file, Format.BINARY, raw.segments(), OptionalLong.empty(), sha256(bytes));
	}

	private byte[] bytes() throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST) {
				throw problem("the file is larger than any firmware", "choose the firmware");
			}
			return bytes;
		}
	}

	private static String ending(Path file) {
		String name = file.toString();
		return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	private static String sha256(byte[] bytes) {
		return ContentHash.of(bytes).substring(ContentHash.PREFIX.length());
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, file.toString(), remedy));
	}
}
