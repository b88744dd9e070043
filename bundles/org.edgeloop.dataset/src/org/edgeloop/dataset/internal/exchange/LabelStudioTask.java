package org.edgeloop.dataset.internal.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.dataset.exchange.ExchangeOptions;
import org.edgeloop.dataset.internal.exchange.LabelStudioConfig.Series;

/**
 * A task's data: what names its recording, and what its times count. Labels are collected by the time series that they are put on, for
 * each may have times of its own.
 */
final class LabelStudioTask {

	/** What our own export says of a task. */
	static final String RECORDING = "recording";
	static final String CLOCK = "clock";

	private final Path file;
	private final Json data;
	private final LabelStudioConfig config;
	private final ExchangeOptions options;
	private final Map<String, List<ForeignLabel>> labels = new LinkedHashMap<>();
	private boolean sawText;

	LabelStudioTask(Path file, Json data, LabelStudioConfig config, ExchangeOptions options) {
		this.file = file;
		this.data = data;
		this.config = config;
		this.options = options;
	}

	/** @param series the name of the time series that the label is put on */
	void add(String series, ForeignLabel label) {
		label.tier = series;
		if (label.channels.isEmpty()) {
			label.channels.addAll(config.channelsOf(series));
		}
		labels.computeIfAbsent(series, _ -> new ArrayList<>()).add(label);
	}

	/** @return the time; empty if the value is none */
	Optional<BigDecimal> time(Json value, String series) throws IOException {
		if (!value.isText()) {
			return value.number();
		}
		Optional<BigDecimal> parsed = format(series).parse(value.text());
		sawText |= parsed.isPresent();
		return parsed.isPresent() ? parsed : ForeignNumber.parse(value.text());
	}

	private ForeignTime format(String series) throws IOException {
		return ForeignTime.of(options, config.find(series).map(Series::timeFormat).orElse(""));
	}

	List<ForeignTrack> tracks() throws IOException {
		var tracks = new ArrayList<ForeignTrack>();
		for (var each : labels.entrySet()) {
			tracks.add(new ForeignTrack(hints(each.getKey()), clock(each.getKey()), each.getValue()));
		}
		return tracks;
	}

	private List<String> hints(String series) {
		var hints = new ArrayList<String>();
		hints.add(data.get(RECORDING).text());
		config.find(series).ifPresent(described -> hints.add(data.get(described.value()).text()));
		data.members().values().stream().filter(Json::isText).map(Json::text).forEach(hints::add);
		return hints.stream().filter(hint -> !hint.isBlank()).distinct().toList();
	}

	private ForeignClock clock(String series) throws IOException {
		Optional<TimeUnit> ours = data.has(RECORDING) ? TimeUnit.find(data.get(CLOCK).text()) : Optional.empty();
		if (ours.isPresent()) {
			return ForeignClock.of(ours.get());
		}
		Optional<Series> described = config.find(series);
		Json inline = inline(described);
		if (inline.isObject()) {
			return inlineClock(inline, described, series);
		}
		if (described.isPresent()) {
			return described.get().timeColumn().isEmpty() ? ForeignClock.of(TimeUnit.SAMPLES)
					: ForeignClock.ofColumn(described.get().timeColumn(), described.get().timeFormat());
		}
		return ForeignClock.of(sawText ? TimeUnit.EPOCH : TimeUnit.UNKNOWN);
	}

	/** @return the samples that the task itself holds, a list for each column; nothing if it holds none */
	private Json inline(Optional<Series> described) {
		if (described.isPresent()) {
			Json value = described.get().value().isEmpty() ? data : data.get(described.get().value());
			return isTable(value) ? value : Json.NOTHING;
		}
		return data.members().values().stream().filter(LabelStudioTask::isTable).findFirst()
				.orElse(isTable(data) ? data : Json.NOTHING);
	}

	private static boolean isTable(Json value) {
		return value.members().values().stream().anyMatch(column -> column.items().stream().anyMatch(cell -> cell.number().isPresent()));
	}

	private ForeignClock inlineClock(Json inline, Optional<Series> described, String series) throws IOException {
		Optional<String> column = described.isPresent() ? described.map(Series::timeColumn).filter(name -> !name.isEmpty())
				: inline.members().keySet().stream().filter(name -> TimeColumn.NAMES.contains(name.toLowerCase(Locale.ROOT))).findFirst();
		Optional<Json> values = column.flatMap(name -> inline.members().entrySet().stream()
				.filter(each -> each.getKey().equalsIgnoreCase(name)).map(Map.Entry::getValue).findFirst());
		if (values.isEmpty()) {
			return ForeignClock.of(TimeUnit.SAMPLES);
		}
		List<Json> items = values.get().items();
		double[] times = new double[items.size()];
		for (int i = 0; i < times.length; i++) {
			times[i] = time(items.get(i), series).map(BigDecimal::doubleValue).orElse(Double.NaN);
		}
		return ForeignClock.listed(TimeColumn.ascending(times, file));
	}
}
