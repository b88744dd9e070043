package org.edgeloop.analysis.ui.order;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.base.Problem;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.order.OrderOperation;
import org.edgeloop.signal.order.OrderSettings;
import org.edgeloop.signal.order.OrderSpectrum;
import org.edgeloop.signal.order.ShaftSpeed;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/** The Orders view without its widgets. To be used in its background's thread. */
public final class OrderPresenter {

	/** Samples taken anew that are looked at; of longer ranges, parts of so many together. */
	static final long MOST_SAMPLES = 1 << 22;

	/** What a spectrum hangs on. */
	private record Question(SampleSource source, int channel, SampleRange range, ShaftSpeed speed, SpectrumKind kind) {
	}

	private final Background background;
	private final LatestWork<OrderSpectrum> work;
	private final ShaftPresenter shaft;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private SpectrumKind kind = SpectrumKind.AMPLITUDE;
	private Optional<String> channelName = Optional.empty();
	private Optional<AnalysedPart> part = Optional.empty();
	private Optional<Question> asked = Optional.empty();
	private Optional<OrderSpectrum> result = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	private List<TraceChart> charts = List.of();
	private long request;

	/** @param first how the shaft turns until the user says otherwise */
	public OrderPresenter(Background background, ShaftChoice first) {
		this.background = background;
		shaft = new ShaftPresenter(background, first, this::ask);
		work = new LatestWork<>(background, found -> {
			// Parts that are still on their way come too late.
			request++;
			take(Optional.of(found), Optional.empty());
		}, failure -> take(Optional.empty(), Optional.of(failure)));
	}

	/** Tells a listener whenever there is something else to show. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Computes the orders of a part, unless they are what is shown already. */
	public void show(AnalysedPart shown) {
		part = Optional.of(shown);
		shaft.look(shown.source());
		ask();
	}

	/** Lets go of the recording. */
	public void clear() {
		part = Optional.empty();
		shaft.clear();
		stop(Optional.empty());
	}

	private void stop(Optional<Problem> reason) {
		work.cancel();
		request++;
		asked = Optional.empty();
		take(Optional.empty(), reason);
	}

	/** Says how the shaft turns. */
	public void choose(ShaftChoice other) {
		shaft.choose(other);
		ask();
	}

	/** Looks at another channel. */
	public void chooseChannel(String name) {
		channelName = Optional.of(name);
		ask();
	}

	/** Looks at something else than amplitudes, or at these again. */
	public void choose(SpectrumKind other) {
		kind = other;
		ask();
	}

	public ShaftChoice shaft() {
		return shaft.choice();
	}

	public SpectrumKind kind() {
		return kind;
	}

	private void ask() {
		if (part.isEmpty()) {
			return;
		}
		AnalysedPart shown = part.get();
		Optional<ShaftSpeed> speed = shaft.speed();
		Optional<Integer> channel = channel();
		if (speed.isEmpty() || channel.isEmpty()) {
			stop(Optional.of(Problem.warning("how the shaft turns is not known", "", "choose a tachometer's channel, or type the speed")));
			return;
		}
		var question = new Question(shown.source(), channel.get(), OneSegment.of(shown.source(), shown.samples(channel.get())), speed.get(), kind);
		if (!asked.equals(Optional.of(question))) {
			asked = Optional.of(question);
			start(question);
		}
		changed();
	}

	private void start(Question question) {
		long mine = ++request;
		var operation = new OrderOperation(question.source(), question.channel(), question.range(), question.speed(), new OrderSettings(question.kind()), MOST_SAMPLES);
		work.start("Orders", progress -> operation.run(progress, first -> background.post(() -> {
			if (mine == request) {
				take(Optional.of(first), Optional.empty());
			}
		})));
	}

	private void take(Optional<OrderSpectrum> found, Optional<Problem> failure) {
		result = found;
		problem = failure;
		charts = found.flatMap(known -> channel().map(channel -> {
			AnalysedPart shown = part.orElseThrow();
			return OrderCharts.of(known, shown.channel(channel).name(), shown.tracks().indexOf(channel));
		})).orElse(List.of());
		changed();
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	private Optional<Integer> channel() {
		return part.flatMap(shown -> {
			List<Integer> measured = shaft.choice().measured(shown);
			return measured.stream().filter(index -> channelName.equals(Optional.of(shown.channel(index).name()))).findFirst().or(() -> measured.stream().findFirst());
		});
	}

	/** @return the name of the channel that is looked at */
	public Optional<String> channelShown() {
		return channel().flatMap(index -> part.map(shown -> shown.channel(index).name()));
	}

	/** @return the names of the channels that can be looked at */
	public List<String> channelNames() {
		return part.map(shown -> shaft.choice().measured(shown).stream().map(index -> shown.channel(index).name()).toList()).orElse(List.of());
	}

	/** @return the names of all channels, each of which may be a tachometer's */
	public List<String> tachoNames() {
		return part.map(shown -> shown.source().channels().stream().map(Channel::name).toList()).orElse(List.of());
	}

	/** @return the spectrum and the speed; none if there is nothing to show */
	public List<TraceChart> charts() {
		return charts;
	}

	public boolean isBusy() {
		return work.isBusy();
	}

	/** @return how the spectrum was made, or why there is none, in a line */
	public String status() {
		if (problem.isPresent() || result.isEmpty()) {
			return problem.map(Problem::toLine).orElse(isBusy() ? "Computing…" : "");
		}
		return OrderCharts.words(result.get()) + (isBusy() ? " so far…" : "");
	}
}
