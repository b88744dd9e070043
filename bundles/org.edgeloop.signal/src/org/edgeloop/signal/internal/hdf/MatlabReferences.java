package org.edgeloop.signal.internal.hdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import io.jhdf.exceptions.HdfException;
import io.jhdf.object.message.DataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.CompactDataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.ContiguousDataLayoutMessage;

/** Reads datasets of references to other objects, as MATLAB stores structure arrays. */
final class MatlabReferences {

	private MatlabReferences() {
	}

	/**
	 * @param most references, beyond which there are too many
	 * @return the addresses of the objects referred to, in MATLAB's order
	 */
	static List<Long> read(HdfBytes bytes, HdfObject dataset, int most) {
		long count = dataset.elements();
		int size = bytes.getSizeOfOffsets();
		if (count < 0 || count > most || dataset.type().getSize() != size) {
			throw new HdfException(count + " elements");
		}
		ByteBuffer data = switch (dataset.header().getMessageOfType(DataLayoutMessage.class)) {
		case CompactDataLayoutMessage compact -> compact.getDataBuffer().order(java.nio.ByteOrder.LITTLE_ENDIAN);
		case ContiguousDataLayoutMessage whole -> bytes.readBufferFromAddress(whole.getAddress(), (int) count * size);
		default -> throw new HdfException("references in chunks");
		};
		List<Long> addresses = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			addresses.add(size == Integer.BYTES ? data.getInt() & 0xFFFF_FFFFL : data.getLong());
		}
		return addresses;
	}
}
