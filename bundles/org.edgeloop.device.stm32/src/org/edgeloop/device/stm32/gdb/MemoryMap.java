package org.edgeloop.device.stm32.gdb;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What memory a target has, as its debug server describes it.
 *
 * @param regions by address
 */
public record MemoryMap(List<MemoryRegion> regions) {

	public MemoryMap {
		regions = regions.stream().sorted(Comparator.comparingLong(MemoryRegion::start)).toList();
	}

	/**
	 * @return empty if the server offers none, or one without flash
	 * @throws org.edgeloop.base.ConnectionException if what it offers is no such map
	 */
	public static Optional<MemoryMap> of(GdbConnection connection) throws IOException {
		if (!connection.offers("qXfer:memory-map:read")) {
			return Optional.empty();
		}
		Optional<byte[]> xml = TransferredObject.read(connection, "memory-map", "");
		Optional<MemoryMap> map = xml.isPresent() ? Optional.of(MemoryMapXml.read(xml.get(), connection)) : Optional.empty();
		return map.filter(read -> read.flashLength() > 0);
	}

	/** @return the region of that type around an address */
	public Optional<MemoryRegion> at(long address, MemoryRegion.Type type) {
		return regions.stream().filter(region -> region.type() == type && region.contains(address)).findFirst();
	}

	/** @return how many bytes of flash there are */
	public long flashLength() {
		return regions.stream().filter(region -> region.type() == MemoryRegion.Type.FLASH).mapToLong(MemoryRegion::length).sum();
	}
}
