package org.edgeloop.signal.internal.hdf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.jhdf.btree.BTreeV2;
import io.jhdf.btree.record.BTreeRecord;
import io.jhdf.dataset.chunked.DatasetInfo;
import io.jhdf.exceptions.HdfException;

/** Reads version 2 B-trees, whose header says how many records there are, which the library believes. */
final class HdfTrees {

	private static final int NODE_SIZE_AT = 6;
	private static final int RECORD_SIZE_AT = 10;
	private static final int ROOT_AT = 16;
	private static final int ROOT_COUNT_BYTES = 2;

	private HdfTrees() {
	}

	static <T extends BTreeRecord> List<T> records(HdfBytes bytes, long address) {
		return records(bytes, address, null);
	}

	/** @param dataset what the records of a dataset's chunks are about */
	static <T extends BTreeRecord> List<T> records(HdfBytes bytes, long address, @Nullable DatasetInfo dataset) {
		int totalAt = ROOT_AT + bytes.getSizeOfOffsets() + ROOT_COUNT_BYTES;
		ByteBuffer header = bytes.readBufferFromAddress(address, totalAt + bytes.getSizeOfLengths());
		long total = bytes.getSizeOfLengths() == Integer.BYTES ? header.getInt(totalAt) & 0xFFFF_FFFFL
				: header.order(ByteOrder.LITTLE_ENDIAN).getLong(totalAt);
		int recordSize = header.getShort(RECORD_SIZE_AT) & 0xFFFF;
		if (recordSize == 0 || header.getInt(NODE_SIZE_AT) <= 0 || total < 0 || total > bytes.size() / recordSize) {
			throw new HdfException("a tree of " + total + " records of " + recordSize + " bytes does not fit into the file");
		}
		return new BTreeV2<T>(bytes, address, dataset).getRecords();
	}
}
