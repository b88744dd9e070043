package org.edgeloop.device.stm32.gdb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads memory maps: {@code memory} elements with {@code type}, {@code start} and {@code length}, and for flash a property {@code blocksize}. */
final class MemoryMapXml {

	private static final long ADDRESSES = 1L << 32;
	private static final int MOST_REGIONS = 1000;

	private final List<MemoryRegion> regions = new ArrayList<>();
	private boolean isBlockSize;

	private MemoryMapXml() {
	}

	static MemoryMap read(byte[] xml, GdbConnection connection) throws IOException {
		var map = new MemoryMapXml();
		try {
			SafeXml.read(xml, map::start, map::text);
			return new MemoryMap(map.regions);
		} catch (XMLStreamException | IllegalArgumentException e) {
			throw connection.failed("The debug server's memory map is damaged: " + e.getMessage().lines().findFirst().orElse(""),
					"see whether a newer version of the server behaves");
		}
	}

	private void start(XMLStreamReader element) {
		isBlockSize = element.getLocalName().equals("property") && SafeXml.attribute(element, "name").equals("blocksize");
		if (element.getLocalName().equals("memory")) {
			long start = number(SafeXml.attribute(element, "start"));
			long length = number(SafeXml.attribute(element, "length"));
			if (start + length > ADDRESSES || regions.size() == MOST_REGIONS) {
				throw new IllegalArgumentException("more memory than 32 bits can address");
			}
			type(SafeXml.attribute(element, "type")).ifPresent(type -> regions.add(new MemoryRegion(type, start, length, 0)));
		}
	}

	private void text(String text) {
		if (isBlockSize && !text.isBlank() && !regions.isEmpty()) {
			MemoryRegion region = regions.removeLast();
			regions.add(new MemoryRegion(region.type(), region.start(), region.length(), number(text)));
			isBlockSize = false;
		}
	}

	private static Optional<MemoryRegion.Type> type(String name) {
		return switch (name) {
		case "ram" -> Optional.of(MemoryRegion.Type.RAM);
		case "rom" -> Optional.of(MemoryRegion.Type.ROM);
		case "flash" -> Optional.of(MemoryRegion.Type.FLASH);
		default -> Optional.empty();
		};
	}

	/** @return a number of at most 33 bits, in decimal or, behind 0x, in hexadecimal digits */
	private static long number(String text) {
		long number = Long.decode(text.strip());
		if (number < 0 || number > ADDRESSES) {
			throw new IllegalArgumentException("'" + text.strip() + "' is no 32-bit number");
		}
		return number;
	}
}
