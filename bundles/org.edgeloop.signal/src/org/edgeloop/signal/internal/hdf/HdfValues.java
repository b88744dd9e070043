package org.edgeloop.signal.internal.hdf;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.signal.internal.memory.BoundedCache;

import io.jhdf.object.datatype.StringData;
import io.jhdf.object.datatype.VariableLength;
import io.jhdf.object.message.DataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.CompactDataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.ContiguousDataLayoutMessage;

/** Datasets of one value. */
final class HdfValues {

	private static final double LARGEST_WHOLE = 1e15;
	private static final long NOWHERE = -1;

	private HdfValues() {
	}

	/** @return the value, a {@link String} or {@link Double} */
	static Optional<Object> single(Path file, HdfStructure structure, HdfObject dataset,
			BoundedCache<HdfChunks.Key, MemorySegment> cache) throws IOException {
		if (dataset.type() instanceof StringData || dataset.type() instanceof VariableLength) {
			Optional<ByteBuffer> stored = stored(structure.bytes(), dataset);
			return stored.isEmpty() ? Optional.empty() : structure.attributes().value(dataset.type(), stored.get());
		}
		HdfArray array = new HdfArray(file, structure.bytes(), dataset, 0, cache);
		double[] value = new double[1];
		array.channels((field, index, count) -> field, "", OptionalDouble.empty(), Optional.empty()).getFirst().read(0, value, 0, 1);
		return Optional.of(value[0]);
	}

	private static Optional<ByteBuffer> stored(HdfBytes bytes, HdfObject dataset) {
		return switch (dataset.header().getMessageOfType(DataLayoutMessage.class)) {
		case CompactDataLayoutMessage compact -> Optional.of(compact.getDataBuffer().order(ByteOrder.LITTLE_ENDIAN));
		case ContiguousDataLayoutMessage whole when whole.getAddress() != NOWHERE -> Optional
				.of(bytes.readBufferFromAddress(whole.getAddress(), dataset.type().getSize()));
		default -> Optional.empty();
		};
	}

	/** @return a value of an attribute or dataset as people write it */
	static String text(Object value) {
		return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE
				? Long.toString(number.longValue())
				: value.toString();
	}
}
