package org.edgeloop.signal.internal.hdf;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.edgeloop.signal.ReadOptions;
import org.edgeloop.signal.internal.mat.MatSampleRate;
import org.edgeloop.signal.internal.memory.BadRecording;
import org.edgeloop.signal.internal.memory.BoundedCache;
import org.edgeloop.signal.internal.memory.MemoryChannel;
import org.edgeloop.signal.internal.memory.StoredChannel;

import io.jhdf.exceptions.HdfException;
import io.jhdf.object.datatype.CompoundDataType;
import io.jhdf.object.datatype.Reference;

/**
 * Sorts what MATLAB wrote, as the reader of its older format does: real numeric vectors and matrices are channels
 * {@code struct.field(:,1)}, scalars and texts metadata. MATLAB's rows are the last dimension of the HDF5 dataset; the elements of a
 * structure array are referred to.
 */
final class MatlabContent {

	private static final String CLASS = "MATLAB_class";

	/** A structure array with more elements is data, not structure. */
	private static final int MOST_ELEMENTS = 1 << 14;
	private static final int LONGEST_TEXT = 1 << 12;
	private static final int DEEPEST = 32;

	/** An array and the variable's full name. */
	private record Found(String name, HdfArray array, boolean rowsAreTime) {
	}

	private final Path file;
	private final HdfStructure structure;
	private final ReadOptions options;
	private final BoundedCache<HdfChunks.Key, MemorySegment> cache;
	private final Map<String, String> metadata = new LinkedHashMap<>();
	private final Map<String, Double> scalars = new HashMap<>();
	private final List<Found> arrays = new ArrayList<>();

	MatlabContent(Path file, HdfStructure structure, ReadOptions options,
			BoundedCache<HdfChunks.Key, MemorySegment> cache) {
		this.file = file;
		this.structure = structure;
		this.options = options;
		this.cache = cache;
	}

	Map<String, String> metadata() {
		return metadata;
	}

	List<StoredChannel> channels() throws IOException {
		for (HdfObject variable : structure.members(structure.root())) {
			// Names with a # are MATLAB's own, for what others refer to.
			if (!variable.path().getLast().startsWith("#")) {
				add(variable.path().getLast(), variable, 0);
			}
		}
		MatSampleRate rates = new MatSampleRate(scalars);
		List<StoredChannel> channels = new ArrayList<>();
		for (Found found : arrays) {
			OptionalDouble rate = options.sampleRate().isPresent() ? options.sampleRate() : rates.of(found.name());
			HdfArray.Naming naming = (field, index, count) -> count == 1 ? found.name()
					: found.name() + (found.rowsAreTime() ? "(:," + (index + 1) + ")" : "(" + (index + 1) + ",:)");
			channels.addAll(found.array().channels(naming, "", rate, Optional.empty()));
		}
		structure.notes().forEach((path, note) -> metadata.put(path.replace('/', '.'), note));
		return channels;
	}

	private void add(String name, HdfObject variable, int depth) throws IOException {
		try {
			if (depth > DEEPEST) {
				skip(name, "nested too deeply");
			} else if (variable.isDataset()) {
				addDataset(name, variable, depth);
			} else if (variable.attributes().containsKey("MATLAB_sparse")) {
				skip(name, "sparse");
			} else {
				for (HdfObject field : structure.members(variable)) {
					addField(name, field, depth);
				}
			}
		} catch (HdfException | IndexOutOfBoundsException | ArithmeticException | ClassCastException e) {
			BadRecording.rethrowCancelled(e);
			skip(name, BadRecording.reason(e));
		}
	}

	/** A field of a structure array holds references, one to each element's value. */
	private void addField(String struct, HdfObject field, int depth) throws IOException {
		String name = field.path().getLast();
		boolean isArray = field.isDataset() && field.type() instanceof Reference && field.text(CLASS).isEmpty();
		if (!isArray) {
			add(struct + "." + name, field, depth + 1);
			return;
		}
		List<Long> elements = MatlabReferences.read(structure.bytes(), field, MOST_ELEMENTS);
		for (int i = 0; i < elements.size(); i++) {
			add(struct + "(" + (i + 1) + ")." + name, structure.object(field.path(), elements.get(i)), depth + 1);
		}
	}

	private void addDataset(String name, HdfObject dataset, int depth) throws IOException {
		String kind = dataset.text(CLASS).orElse("");
		long elements = dataset.elements();
		if (elements == 0 || dataset.attributes().containsKey("MATLAB_empty")) {
			return;
		}
		if (kind.equals("char")) {
			addText(name, dataset);
		} else if (kind.equals("cell") || dataset.type() instanceof Reference || isOpaque(dataset)) {
			skip(name, (kind.isEmpty() ? "references" : kind) + " " + size(dataset));
		} else if (dataset.type() instanceof CompoundDataType) {
			skip(name, "complex " + size(dataset));
		} else if (elements == 1) {
			addScalar(name, dataset);
		} else if (dataset.dimensions().length > 2
				|| Arrays.stream(dataset.dimensions()).min().orElse(0) > MemoryChannel.MOST) {
			skip(name, kind + " " + size(dataset));
		} else {
			long[] dimensions = dataset.dimensions();
			boolean rowsAreTime = dimensions.length < 2 || dimensions[1] >= dimensions[0];
			int time = dimensions.length == 2 && rowsAreTime ? 1 : 0;
			arrays.add(new Found(name, new HdfArray(file, structure.bytes(), dataset, time, cache), rowsAreTime));
		}
	}

	/** Objects of classes are stored as numbers that mean nothing outside MATLAB. */
	private static boolean isOpaque(HdfObject dataset) {
		return dataset.attributes().get("MATLAB_object_decode") instanceof Double decode && decode > 1;
	}

	private void addScalar(String name, HdfObject dataset) throws IOException {
		HdfValues.single(file, structure, dataset, cache).ifPresent(value -> {
			metadata.put(name, HdfValues.text(value));
			if (value instanceof Double number) {
				scalars.put(name, number);
			}
		});
	}

	/** Texts are arrays of UTF-16 code units, a text in each of MATLAB's rows. */
	private void addText(String name, HdfObject dataset) throws IOException {
		if (dataset.elements() > LONGEST_TEXT || dataset.dimensions().length != 2) {
			skip(name, "text " + size(dataset));
			return;
		}
		List<String> rows = new ArrayList<>();
		HdfArray units = new HdfArray(file, structure.bytes(), dataset, 0, cache);
		for (StoredChannel row : units.channels((field, index, count) -> "", "", OptionalDouble.empty(), Optional.empty())) {
			double[] values = new double[(int) row.channel().length()];
			row.read(0, values, 0, values.length);
			rows.add(Arrays.stream(values).mapToObj(value -> Character.toString((char) value)).collect(Collectors.joining())
					.strip());
		}
		metadata.put(name, String.join("\n", rows));
	}

	private void skip(String name, String kind) {
		metadata.put(name, "not read: " + kind.strip());
	}

	/** MATLAB's sizes are HDF5's, backwards. */
	private static String size(HdfObject dataset) {
		long[] dimensions = dataset.dimensions();
		StringBuilder size = new StringBuilder();
		for (int i = dimensions.length - 1; i >= 0; i--) {
			size.append(size.isEmpty() ? "" : "×").append(dimensions[i]);
		}
		return size.toString();
	}
}
