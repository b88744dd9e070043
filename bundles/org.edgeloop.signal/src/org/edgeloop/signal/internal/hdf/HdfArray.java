package org.edgeloop.signal.internal.hdf;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.internal.memory.BoundedCache;
import org.edgeloop.signal.internal.memory.MemoryChannel;
import org.edgeloop.signal.internal.memory.StoredChannel;

import io.jhdf.exceptions.HdfException;
import io.jhdf.object.message.DataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.CompactDataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.ContiguousDataLayoutMessage;

/** The numbers of a dataset of one or two dimensions, along one of which samples follow each other. */
final class HdfArray {

	private static final long NOWHERE = -1;

	/** Names the channel of a row or column. */
	@FunctionalInterface
	interface Naming {
		/**
		 * @param field the number's name in a compound element, or empty
		 * @param index of the row or column, from 0
		 * @param count of them
		 */
		String name(String field, long index, long count);
	}

	private final HdfObject dataset;
	private final long[] dimensions;
	private final int elementBytes;
	private final List<HdfField> fields;
	private final int time;
	private final @Nullable MemorySegment inPlace;
	private final @Nullable HdfChunks chunks;

	/**
	 * @param time the dimension along which samples follow each other, 0 or 1
	 * @param cache of the whole recording
	 * @throws HdfException with a reason for the user if the dataset holds nothing that could be channels
	 */
	HdfArray(Path file, HdfBytes bytes, HdfObject dataset, int time, BoundedCache<HdfChunks.Key, MemorySegment> cache) {
		this.dataset = dataset;
		this.time = time;
		this.dimensions = dataset.dimensions();
		this.elementBytes = dataset.type().getSize();
		this.fields = HdfField.of(dataset.type());
		if (fields.isEmpty()) {
			throw new HdfException("it holds " + kind());
		}
		if (dimensions.length > 2) {
			throw new HdfException("it has " + dimensions.length + " dimensions");
		}
		if (channelCount() > MemoryChannel.MOST / fields.size()) {
			throw new HdfException("it has more than " + MemoryChannel.MOST + " channels");
		}
		DataLayoutMessage layout = dataset.header().getMessageOfType(DataLayoutMessage.class);
		boolean isChunked = !(layout instanceof CompactDataLayoutMessage || layout instanceof ContiguousDataLayoutMessage);
		this.chunks = isChunked ? new HdfChunks(file, bytes, dataset, cache) : null;
		this.inPlace = isChunked ? null : inPlace(bytes, layout);
	}

	private String kind() {
		return dataset.type().getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT)
				+ ", no numbers of 8 to 64 bits";
	}

	private MemorySegment inPlace(HdfBytes bytes, DataLayoutMessage layout) {
		long elements = dataset.elements();
		if (elements < 0 || elements > Long.MAX_VALUE / elementBytes) {
			throw new HdfException("it is larger than any file");
		}
		if (layout instanceof CompactDataLayoutMessage compact) {
			MemorySegment data = MemorySegment.ofBuffer(compact.getDataBuffer());
			if (data.byteSize() < elements * elementBytes) {
				throw new HdfException("it has " + data.byteSize() + " bytes instead of " + elements * elementBytes);
			}
			return data;
		}
		long address = ((ContiguousDataLayoutMessage) layout).getAddress();
		if (address == NOWHERE) {
			throw new HdfException("nothing was ever written to it");
		}
		return bytes.block(address, elements * elementBytes);
	}

	private long channelCount() {
		return dimensions.length < 2 ? 1 : dimensions[1 - time];
	}

	/** @return how many samples each channel has */
	long samples() {
		return dimensions.length == 0 ? 1 : dimensions[time];
	}

	/** @return the channels, of which the given things are known */
	List<StoredChannel> channels(Naming naming, String unit, OptionalDouble sampleRate, Optional<Instant> start) {
		long count = channelCount();
		List<StoredChannel> channels = new ArrayList<>();
		for (long index = 0; index < count; index++) {
			for (HdfField field : fields) {
				Channel channel = new Channel(naming.name(field.name(), index, count), unit, sampleRate, start, samples(),
						field.number().encoding().type());
				channels.add(channel(channel, field, index));
			}
		}
		return channels;
	}

	private StoredChannel channel(Channel channel, HdfField field, long index) {
		HdfChunks chunked = chunks;
		if (chunked != null) {
			return new HdfChunkedChannel(channel, chunked, field, elementBytes, dimensions.length, time, index);
		}
		MemorySegment memory = inPlace;
		if (memory == null) {
			throw new IllegalStateException("neither chunked nor in one piece");
		}
		long width = dimensions.length < 2 ? 1 : dimensions[1];
		long first = time == 0 ? index : index * width;
		long step = time == 0 ? width : 1;
		return new MemoryChannel(channel, memory, field.number().encoding(), field.number().order(),
				first * elementBytes + field.offset(), step * elementBytes);
	}
}
