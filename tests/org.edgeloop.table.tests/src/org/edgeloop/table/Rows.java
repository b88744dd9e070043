package org.edgeloop.table;

import dev.hardwood.row.PqList;
import dev.hardwood.row.StructAccessor;

/** Takes the lists out of rows that Hardwood read. */
final class Rows {

	private Rows() {
	}

	static float[] floats(StructAccessor row, String column) {
		PqList list = row.getList(column);
		float[] values = new float[list.size()];
		int at = 0;
		for (float value : list.floats()) {
			values[at++] = value;
		}
		return values;
	}

	static double[] doubles(StructAccessor row, String column) {
		return row.getList(column).doubles().toArray();
	}
}
