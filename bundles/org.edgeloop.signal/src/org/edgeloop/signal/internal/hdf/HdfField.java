package org.edgeloop.signal.internal.hdf;

import java.util.ArrayList;
import java.util.List;

import io.jhdf.object.datatype.CompoundDataType;
import io.jhdf.object.datatype.DataType;

/**
 * A number in each element of an array.
 *
 * @param name its name in a compound element; empty where the element is the number
 * @param offset where in the element it lies, in bytes
 * @param number how it is stored
 */
record HdfField(String name, int offset, HdfNumber number) {

	/** @return the numbers in an element of the type; none if there are none */
	static List<HdfField> of(DataType type) {
		List<HdfField> fields = new ArrayList<>();
		if (type instanceof CompoundDataType compound) {
			for (CompoundDataType.CompoundDataMember member : compound.getMembers()) {
				HdfNumber.of(member.getDataType())
						.filter(number -> member.getOffset() >= 0
								&& member.getOffset() <= compound.getSize() - number.encoding().bytes())
						.ifPresent(number -> fields.add(new HdfField(member.getName(), member.getOffset(), number)));
			}
		} else {
			HdfNumber.of(type).ifPresent(number -> fields.add(new HdfField("", 0, number)));
		}
		return fields;
	}
}
