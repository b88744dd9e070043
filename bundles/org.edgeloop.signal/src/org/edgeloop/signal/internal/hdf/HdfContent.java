package org.edgeloop.signal.internal.hdf;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.internal.memory.BoundedCache;
import org.edgeloop.signal.internal.memory.MemoryChannel;
import org.edgeloop.signal.internal.memory.StoredChannel;
import org.edgeloop.signal.internal.time.EvenTimes;

import io.jhdf.exceptions.HdfException;

/**
 * Sorts what a file holds, whoever wrote it. A dataset of numbers in one dimension is a channel {@code group/data}, in two it is a
 * channel for each {@code group/data[:,0]} as NumPy counts, the longer dimension being time; a field of a compound element stands
 * behind a dot. Single values and attributes are metadata.
 */
final class HdfContent {

	/** An array, before it is known which times belong to it. */
	private record Found(HdfObject dataset, HdfArray array) {
	}

	private final Path file;
	private final HdfStructure structure;
	private final ReadOptions options;
	private final BoundedCache<HdfChunks.Key, MemorySegment> cache;
	private final HdfRates rates;
	private final Map<String, String> metadata = new LinkedHashMap<>();
	private final List<Found> arrays = new ArrayList<>();

	HdfContent(Path file, HdfStructure structure, ReadOptions options, BoundedCache<HdfChunks.Key, MemorySegment> cache) {
		this.file = file;
		this.structure = structure;
		this.options = options;
		this.cache = cache;
		this.rates = new HdfRates(options.timeZone());
	}

	List<StoredChannel> channels() throws IOException {
		List<HdfObject> datasets = structure.datasets(group -> {
			describe(group);
			return true;
		});
		for (HdfObject dataset : datasets) {
			describe(dataset);
			try {
				sort(dataset);
			} catch (HdfException | IndexOutOfBoundsException | ArithmeticException | ClassCastException e) {
				structure.note(dataset.path(), e);
			}
		}
		List<Found> times = takeTimes();
		List<StoredChannel> channels = new ArrayList<>();
		for (Found found : arrays) {
			if (!times.contains(found)) {
				channels.addAll(channels(found));
				if (channels.size() > MemoryChannel.MOST) {
					throw new HdfException("the file holds more than " + MemoryChannel.MOST + " channels");
				}
			}
		}
		metadata.putAll(structure.notes());
		return channels;
	}

	Map<String, String> metadata() {
		return metadata;
	}

	private void describe(HdfObject object) {
		object.attributes().forEach((name, value) -> {
			rates.say(object.path(), name, value);
			String prefix = object.path().isEmpty() ? "" : String.join("/", object.path()) + "@";
			metadata.put(prefix + name, HdfValues.text(value));
		});
	}

	private void sort(HdfObject dataset) throws IOException {
		long elements = dataset.elements();
		if (elements == 0) {
			return;
		}
		if (elements == 1) {
			HdfValues.single(file, structure, dataset, cache).ifPresent(value -> {
				List<String> path = dataset.path();
				rates.say(path.subList(0, path.size() - 1), path.getLast(), value);
				metadata.put(String.join("/", path), HdfValues.text(value));
			});
			return;
		}
		long[] dimensions = dataset.dimensions();
		int time = dimensions.length == 2 && dimensions[1] > dimensions[0] ? 1 : 0;
		arrays.add(new Found(dataset, new HdfArray(file, structure.bytes(), dataset, time, cache)));
	}

	private List<StoredChannel> channels(Found found) {
		HdfObject dataset = found.dataset();
		String name = String.join("/", dataset.path());
		boolean isTimeFirst = dataset.dimensions().length < 2 || dataset.dimensions()[0] >= dataset.dimensions()[1];
		HdfArray.Naming naming = (field, index, count) -> {
			String channel = count == 1 ? name : name + (isTimeFirst ? "[:," + index + "]" : "[" + index + ",:]");
			return field.isEmpty() ? channel : channel + "." + field;
		};
		return found.array().channels(naming, rates.unit(dataset),
				options.sampleRate().isPresent() ? options.sampleRate() : rates.rate(dataset), rates.start(dataset));
	}

	/** Evenly spaced times become the sample rate of the datasets beside them that are as long. */
	private List<Found> takeTimes() throws IOException {
		List<Found> times = new ArrayList<>();
		for (Found found : arrays) {
			List<String> path = found.dataset().path();
			List<String> group = path.subList(0, path.size() - 1);
			boolean hasSiblings = arrays.stream().anyMatch(other -> other != found && isBeside(other, group)
					&& other.array().samples() == found.array().samples());
			boolean allAlike = arrays.stream().filter(other -> isBeside(other, group))
					.allMatch(other -> other.array().samples() == found.array().samples());
			if (hasSiblings && allAlike && EvenTimes.isTimeName(path.getLast())) {
				List<StoredChannel> channels = channels(found);
				if (channels.size() == 1) {
					EvenTimes.rate(channels.getFirst(), unit(found)).ifPresent(rate -> {
						rates.say(group, "samplerate", rate);
						times.add(found);
					});
				}
			}
		}
		return times;
	}

	private double unit(Found times) {
		return switch (rates.unit(times.dataset())) {
		case "ms" -> 1e-3;
		case "us", "µs" -> 1e-6;
		case "ns" -> 1e-9;
		default -> EvenTimes.unitOf(times.dataset().path().getLast());
		};
	}

	private static boolean isBeside(Found other, List<String> group) {
		List<String> path = other.dataset().path();
		return path.subList(0, path.size() - 1).equals(group);
	}
}
