package org.edgeloop.signal.internal.hdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.jhdf.ObjectHeader;
import io.jhdf.object.datatype.DataType;
import io.jhdf.object.message.DataSpace;
import io.jhdf.object.message.DataSpaceMessage;
import io.jhdf.object.message.DataTypeMessage;

/**
 * A group or dataset of a file.
 *
 * @param path its names from the root on
 * @param header what the file says of it
 * @param attributes texts and single numbers that describe it
 */
record HdfObject(List<String> path, ObjectHeader header, Map<String, Object> attributes) {

	boolean isDataset() {
		return header.hasMessageOfType(DataSpaceMessage.class) && header.hasMessageOfType(DataTypeMessage.class);
	}

	DataType type() {
		return header.getMessageOfType(DataTypeMessage.class).getDataType();
	}

	DataSpace space() {
		return header.getMessageOfType(DataSpaceMessage.class).getDataSpace();
	}

	/** @return the lengths of the dimensions, none for a scalar */
	long[] dimensions() {
		return space().getDimensionsAsLong();
	}

	/** @return how many elements there are; negative if more than any file can hold */
	long elements() {
		long elements = 1;
		for (long dimension : dimensions()) {
			if (dimension < 0 || dimension > 0 && elements > Long.MAX_VALUE / dimension) {
				return -1;
			}
			elements *= dimension;
		}
		return elements;
	}

	Optional<String> text(String attribute) {
		return attributes.get(attribute) instanceof String text ? Optional.of(text) : Optional.empty();
	}
}
