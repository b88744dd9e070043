package org.edgeloop.signal.internal.tdms;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.signal.internal.memory.BinaryCursor;
import org.edgeloop.signal.internal.memory.MemoryChannel;

/** Goes over the segments of a file and collects what each adds to the objects: metadata is incremental in this format. */
final class TdmsSegments {

	private static final int LONGEST_PATH = 1 << 12;

	private final Path file;
	private final MemorySegment memory;
	private final Map<String, TdmsObject> objects = new LinkedHashMap<>();

	/** The objects that the current list names, and of these the ones that have raw data in the segment. */
	private final Set<TdmsObject> listed = new LinkedHashSet<>();
	private List<TdmsObject> active = List.of();
	private boolean activeChanged;
	private long missing;

	TdmsSegments(Path file, MemorySegment memory) {
		this.file = file;
		this.memory = memory;
	}

	void read(Progress progress) throws ProblemException {
		long at = 0;
		while (at < memory.byteSize()) {
			progress.checkCancelled();
			if (at > 0 && memory.byteSize() - at < TdmsSegment.LEAD_IN_BYTES) {
				// The writer was stopped in the middle of a lead-in: what it had written before is whole.
				missing = TdmsSegment.LEAD_IN_BYTES - (memory.byteSize() - at);
				break;
			}
			TdmsSegment segment = TdmsSegment.read(file, memory, at);
			if (segment.hasMetadata()) {
				readObjects(segment);
			}
			if (segment.hasRawData()) {
				new TdmsChunks(file, segment, activeObjects()).place();
			}
			missing = segment.missing();
			progress.worked(segment.end() - at);
			at = segment.end();
		}
	}

	/** @return all objects in the order of their first mention */
	Collection<TdmsObject> objects() {
		return objects.values();
	}

	@Nullable TdmsObject object(String path) {
		return objects.get(path);
	}

	/** @return how many bytes the file lacks at its end */
	long missing() {
		return missing;
	}

	private void readObjects(TdmsSegment segment) throws ProblemException {
		if (segment.startsNewList()) {
			listed.forEach(object -> object.activate(false));
			listed.clear();
			activeChanged = true;
		}
		BinaryCursor cursor = segment.metadata(file, memory);
		long count = cursor.uint32("the number of objects");
		for (long i = 0; i < count; i++) {
			long at = cursor.position();
			String path = cursor.utf8(cursor.uint32("an object's path"), LONGEST_PATH, "an object's path");
			TdmsObject object = objects.computeIfAbsent(path, TdmsObject::new);
			if (objects.size() > MemoryChannel.MOST) {
				throw cursor.problem(at, "the file has more than " + MemoryChannel.MOST + " objects", "split it");
			}
			readIndex(cursor, segment, object);
			object.properties().read(cursor, segment.order());
		}
	}

	private void readIndex(BinaryCursor cursor, TdmsSegment segment, TdmsObject object) throws ProblemException {
		long at = cursor.position();
		int header = cursor.int32("a raw data index");
		activeChanged |= listed.add(object);
		activeChanged |= object.activate(header != RawIndex.NONE);
		if (header == RawIndex.AS_BEFORE && object.index() == null) {
			throw cursor.problem(at, object.path() + " has data as in a segment before, and there is none",
					"copy the file again from its source");
		}
		if (header != RawIndex.NONE && header != RawIndex.AS_BEFORE) {
			RawIndex index = RawIndex.read(cursor, segment.order(), header, object.path());
			if (!object.accepts(index)) {
				throw cursor.problem(at, object.path() + " changes its data type in the middle of the file", "split the file there");
			}
			object.describe(index);
		}
	}

	private List<TdmsObject> activeObjects() {
		if (activeChanged) {
			active = new ArrayList<>(listed.stream().filter(TdmsObject::isActive).toList());
			activeChanged = false;
		}
		return active;
	}
}
