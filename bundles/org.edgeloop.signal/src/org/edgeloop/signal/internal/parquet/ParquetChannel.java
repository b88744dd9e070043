package org.edgeloop.signal.internal.parquet;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.internal.memory.SampleEncoding;
import org.edgeloop.signal.internal.memory.StoredChannel;
import org.edgeloop.signal.internal.memory.StoredNumbers;

/** A column of a table. */
record ParquetChannel(Channel channel, ParquetColumn column, ParquetBlocks blocks) implements StoredChannel {

	@Override
	public void read(long from, double[] into, int offset, int count) throws IOException {
		int done = 0;
		while (done < count) {
			int group = blocks.groupOf(from + done);
			int part = part(from + done, group, count - done);
			numbers(group).read(from + done - blocks.start(group), into, offset + done, part);
			done += part;
		}
	}

	@Override
	public void read(long from, float[] into, int offset, int count) throws IOException {
		int done = 0;
		while (done < count) {
			int group = blocks.groupOf(from + done);
			int part = part(from + done, group, count - done);
			numbers(group).read(from + done - blocks.start(group), into, offset + done, part);
			done += part;
		}
	}

	private int part(long row, int group, int count) {
		return (int) Math.min(count, blocks.start(group + 1) - row);
	}

	private StoredNumbers numbers(int group) throws IOException {
		MemorySegment block = blocks.block(column, group);
		SampleEncoding encoding = column.type() == SampleType.FLOAT32 ? SampleEncoding.FLOAT32 : SampleEncoding.FLOAT64;
		return new StoredNumbers(block, encoding, ByteOrder.nativeOrder(), 0, encoding.bytes());
	}
}
