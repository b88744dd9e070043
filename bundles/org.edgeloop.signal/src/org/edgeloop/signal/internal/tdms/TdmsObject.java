package org.edgeloop.signal.internal.tdms;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.signal.internal.memory.SampleEncoding;
import org.edgeloop.signal.internal.memory.SampleRun;
import org.edgeloop.signal.internal.memory.SampleRuns;

/** A file, group or channel, as all segments read so far describe it. */
final class TdmsObject {

	private final String path;
	private final TdmsProperties properties = new TdmsProperties();

	/** Of each scaler for DAQmx, else one list. */
	private final List<List<SampleRun>> runs = new ArrayList<>();

	/** How the values of the latest segment lie; it stays for "as before" also where a segment has none. */
	private @Nullable RawIndex index;
	private boolean active;

	/** How the values of the first segment lay: the others have the same type. */
	private @Nullable RawIndex first;
	private long values;

	TdmsObject(String path) {
		this.path = path;
	}

	String path() {
		return path;
	}

	TdmsProperties properties() {
		return properties;
	}

	@Nullable RawIndex index() {
		return index;
	}

	void describe(RawIndex newIndex) {
		index = newIndex;
	}

	/** @return whether that was not so before */
	boolean activate(boolean on) {
		boolean changed = active != on;
		active = on;
		return changed;
	}

	boolean isActive() {
		return active;
	}

	/** @return whether values of this kind can follow those that there are */
	boolean accepts(RawIndex next) {
		RawIndex before = first;
		return before == null || before.type() == next.type() && encodings(before).equals(encodings(next))
				&& before.scalers().stream().map(DaqmxScaler::bit).toList()
						.equals(next.scalers().stream().map(DaqmxScaler::bit).toList());
	}

	private static List<SampleEncoding> encodings(RawIndex of) {
		return of.scalers().stream().map(DaqmxScaler::encoding).toList();
	}

	/** @param part 0, or the scaler that the values are for */
	void add(RawIndex of, int part, SampleRun run) {
		if (first == null) {
			first = of;
		}
		while (runs.size() <= part) {
			runs.add(new ArrayList<>());
		}
		List<SampleRun> before = runs.get(part);
		SampleRun joined = before.isEmpty() ? null : before.getLast().joined(run);
		if (joined == null) {
			before.add(run);
		} else {
			before.set(before.size() - 1, joined);
		}
		if (part == 0) {
			values += run.samples();
		}
	}

	/** Counts values that cannot be read as samples. */
	void addUnread(RawIndex of, long count) {
		if (first == null) {
			first = of;
		}
		values += count;
	}

	/** @return how the values lie, or null where there are none */
	@Nullable RawIndex kind() {
		return first;
	}

	long values() {
		return values;
	}

	/** @return where the values lie of DAQmx scaler {@code part}, or of the channel */
	SampleRuns runs(MemorySegment memory, int part, SampleEncoding encoding) {
		return new SampleRuns(memory, encoding, part < runs.size() ? runs.get(part) : List.of());
	}
}
