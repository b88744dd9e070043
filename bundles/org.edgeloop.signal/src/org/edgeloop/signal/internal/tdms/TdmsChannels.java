package org.edgeloop.signal.internal.tdms;

import java.lang.foreign.MemorySegment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.internal.memory.SampleEncoding;
import org.edgeloop.signal.internal.memory.SampleRuns;

/**
 * Makes channels of the objects of a file. A channel is called {@code group/channel}; complex samples become two channels, and
 * points of time one in seconds since 1970.
 */
final class TdmsChannels {

	/** {@code wf_increment} is in seconds, unless the file is no time series; faster than this nothing is sampled. */
	private static final double FASTEST = 1e15;

	private final TdmsSegments file;
	private final MemorySegment memory;
	private final OptionalDouble givenRate;
	private final List<TdmsChannel> channels = new ArrayList<>();
	private final Set<String> names = new HashSet<>();
	private final Map<String, String> metadata = new LinkedHashMap<>();

	/** @param givenRate what the user says of the sample rate */
	TdmsChannels(TdmsSegments file, MemorySegment memory, OptionalDouble givenRate) {
		this.file = file;
		this.memory = memory;
		this.givenRate = givenRate;
		file.objects().forEach(this::add);
		if (file.missing() > 0) {
			metadata.put("truncated", "the file lacks " + file.missing() + " bytes at its end");
		}
	}

	List<TdmsChannel> channels() {
		return channels;
	}

	Map<String, String> metadata() {
		return metadata;
	}

	private void add(TdmsObject object) {
		TdmsPath path = TdmsPath.of(object.path());
		RawIndex kind = object.kind();
		if (kind != null && path.isChannel()) {
			add(object, path, kind);
		}
		String prefix = path.name().isEmpty() ? "" : path.name() + "/";
		object.properties().forEach((name, value) -> metadata.put(prefix + name, value));
	}

	private void add(TdmsObject object, TdmsPath path, RawIndex kind) {
		if (kind.isDaqmx()) {
			// Whatever type the index says: the scalers know better.
			addNumbers(object, path, kind, daqmx(object, kind));
			return;
		}
		SampleRuns values = object.runs(memory, 0, kind.type().encoding().orElse(SampleEncoding.UINT8));
		switch (kind.type()) {
		case TEXT -> metadata.put(path.name(), "not read: " + object.values() + " texts");
		case COMPLEX_SINGLE -> addComplex(object, path, values, SampleEncoding.FLOAT32);
		case COMPLEX_DOUBLE -> addComplex(object, path, values, SampleEncoding.FLOAT64);
		case TIMESTAMP -> addTimes(object, path, values);
		default -> addNumbers(object, path, kind, List.of(values));
		}
	}

	private void addComplex(TdmsObject object, TdmsPath path, SampleRuns values, SampleEncoding part) {
		add(object, path.name() + ".real", unit(object), List.of(values.part(part, 0, 0)), null);
		add(object, path.name() + ".imag", unit(object), List.of(values.part(part, part.bytes(), part.bytes())), null);
	}

	private void addTimes(TdmsObject object, TdmsPath path, SampleRuns values) {
		// The whole of 128 bits has the file's byte order: the seconds come first where that is big-endian.
		SampleRuns seconds = values.part(SampleEncoding.INT64, Long.BYTES, 0);
		SampleRuns parts = values.part(SampleEncoding.UINT64, 0, Long.BYTES);
		add(object, path.name(), "s", List.of(seconds, parts),
				raw -> raw[0] - TdmsTime.EPOCH_SECONDS + raw[1] * TdmsTime.PART);
		metadata.put(path.name(), "points of time, in seconds since 1970-01-01T00:00:00Z");
	}

	private void addNumbers(TdmsObject object, TdmsPath path, RawIndex kind, List<SampleRuns> raw) {
		SequencedMap<Long, Stage> stages = stages(kind.scalers());
		Optional<Scaling> scaling = owners(object, path).flatMap(owner -> Scaling.of(owner.properties(), stages).stream())
				.findFirst();
		if (scaling.isEmpty()) {
			boolean digital = kind.isDaqmx() && kind.scalers().getFirst().bit() >= 0;
			add(object, path.name(), unit(object), raw, digital ? stages.firstEntry().getValue() : null);
			return;
		}
		Stage scaled = scaling.get().stage();
		List<String> skipped = scaling.get().skipped();
		if (skipped.isEmpty()) {
			add(object, path.name(), unit(object), raw, scaled);
		} else {
			// The unit is that of the whole scaling, which these values are not in.
			String missing = String.join(", ", skipped);
			add(object, path.name() + " (without " + missing + ")", "", raw, scaled);
			metadata.put(path.name(), "not converted by the scaling of kind: " + missing);
		}
	}

	private List<SampleRuns> daqmx(TdmsObject object, RawIndex kind) {
		List<SampleRuns> raw = new ArrayList<>();
		for (int s = 0; s < kind.scalers().size(); s++) {
			raw.add(object.runs(memory, s, kind.scalers().get(s).encoding()));
		}
		return raw;
	}

	/** @return the raw values as they are or, for digital lines, their bits, by the numbers that scales call them */
	private static SequencedMap<Long, Stage> stages(List<DaqmxScaler> scalers) {
		SequencedMap<Long, Stage> stages = new LinkedHashMap<>();
		for (int s = 0; s < scalers.size(); s++) {
			int bit = scalers.get(s).bit();
			stages.putIfAbsent(scalers.get(s).scale(), bit < 0 ? Stage.raw(s) : Stage.bit(s, bit));
		}
		if (stages.isEmpty()) {
			stages.put(0L, Stage.raw(0));
		}
		return stages;
	}

	/** The channel itself, its group and the file: who first speaks of scales is right. */
	private Stream<TdmsObject> owners(TdmsObject object, TdmsPath path) {
		return Stream.of(object, file.object(path.groupPath()), file.object("/")).filter(Objects::nonNull);
	}

	private void add(TdmsObject object, String name, String unit, List<SampleRuns> raw, @Nullable Stage stage) {
		TdmsProperties properties = object.properties();
		String unique = name;
		for (int number = 2; !names.add(unique); number++) {
			unique = name + " (" + number + ")";
		}
		Channel channel = new Channel(unique, unit, rate(properties), start(properties), TdmsChannel.length(raw),
				TdmsChannel.type(raw.getFirst(), stage));
		channels.add(new TdmsChannel(channel, raw, stage));
	}

	private static String unit(TdmsObject object) {
		TdmsProperties properties = object.properties();
		return properties.text("unit_string").or(() -> properties.text("NI_UnitDescription")).orElse("");
	}

	private OptionalDouble rate(TdmsProperties properties) {
		if (givenRate.isPresent()) {
			return givenRate;
		}
		double rate = 1 / properties.number("wf_increment").orElse(0);
		return rate > 0 && rate < FASTEST ? OptionalDouble.of(rate) : OptionalDouble.empty();
	}

	private static Optional<Instant> start(TdmsProperties properties) {
		double offset = properties.number("wf_start_offset").orElse(0);
		return properties.instant("wf_start_time").map(start -> TdmsTime.later(start, offset));
	}
}
