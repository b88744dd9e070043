package org.edgeloop.analysis.ui.orbit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.analysis.ui.SeriesLooks;
import org.edgeloop.analysis.ui.order.OneSegment;
import org.edgeloop.analysis.ui.order.ShaftChoice;
import org.edgeloop.analysis.ui.order.ShaftPresenter;
import org.edgeloop.base.Problem;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.OrbitChart;
import org.edgeloop.chart.OrbitChart.Curve;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.orbit.Orbit;
import org.edgeloop.signal.orbit.OrbitHarmonic;
import org.edgeloop.signal.orbit.OrbitOperation;
import org.edgeloop.signal.orbit.OrbitPath;
import org.edgeloop.signal.order.ShaftSpeed;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/** The Orbit view without its widgets. To be used in its background's thread. */
public final class OrbitPresenter {

	/** Points of one revolution. */
	private static final int FILTERED_POINTS = 360;
	private static final int USUAL_ORDERS = 3;

	/** What an orbit hangs on. */
	private record Question(SampleSource source, int x, int y, SampleRange range, Optional<ShaftSpeed> speed, int orders) {
	}

	/** Two channels by their index. */
	private record Pair(int x, int y) {
	}

	private final LatestWork<Orbit> work;
	private final ShaftPresenter shaft;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private int orders = USUAL_ORDERS;
	private boolean isMeasuredShown = true;
	private Optional<String> xName = Optional.empty();
	private Optional<String> yName = Optional.empty();
	private Optional<AnalysedPart> part = Optional.empty();
	private Optional<Question> asked = Optional.empty();
	private Optional<Orbit> result = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	private Optional<OrbitChart> chart = Optional.empty();

	/** @param first how the shaft turns until the user says otherwise */
	public OrbitPresenter(Background background, ShaftChoice first) {
		shaft = new ShaftPresenter(background, first, this::ask);
		work = new LatestWork<>(background, found -> take(Optional.of(found), Optional.empty()), failure -> take(Optional.empty(), Optional.of(failure)));
	}

	/** Tells a listener whenever there is something else to show. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Computes the orbit of a part, unless it is what is shown already. */
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
		asked = Optional.empty();
		take(Optional.empty(), reason);
	}

	/** Says how the shaft turns. */
	public void choose(ShaftChoice other) {
		shaft.choose(other);
		ask();
	}

	/** Chooses how many harmonics of the shaft are told. */
	public void chooseOrders(int count) {
		orders = count;
		ask();
	}

	/** Lays other channels over each other. */
	public void chooseChannels(String x, String y) {
		xName = Optional.of(x);
		yName = Optional.of(y);
		ask();
	}

	/** Shows the path as it was measured behind what turns with the shaft, or not. */
	public void showMeasured(boolean wanted) {
		isMeasuredShown = wanted;
		draw();
	}

	public boolean isMeasuredShown() {
		return isMeasuredShown;
	}

	public ShaftChoice shaft() {
		return shaft.choice();
	}

	public int orders() {
		return orders;
	}

	private void ask() {
		if (part.isEmpty()) {
			return;
		}
		AnalysedPart shown = part.get();
		Optional<Pair> pair = pair();
		if (pair.isEmpty()) {
			stop(Optional.of(Problem.warning("an orbit needs two channels", "", "show two channels in the editor")));
			return;
		}
		SampleRange range = OneSegment.of(shown.source(), shown.samples(pair.get().x()));
		var question = new Question(shown.source(), pair.get().x(), pair.get().y(), range, shaft.speed(), orders);
		if (!asked.equals(Optional.of(question))) {
			asked = Optional.of(question);
			work.start("Orbit", new OrbitOperation(question.source(), question.x(), question.y(), question.range(), question.speed(), question.orders())::run);
		}
		changed();
	}

	/** Those that the user chose, if they are there; otherwise the first two in sight that are no tachometer's. */
	private Optional<Pair> pair() {
		return part.flatMap(shown -> {
			List<Integer> measured = shaft.choice().measured(shown);
			if (measured.size() < 2) {
				return Optional.empty();
			}
			int x = named(shown, measured, xName).orElse(measured.getFirst());
			int y = named(shown, measured, yName).orElseGet(() -> measured.stream().filter(index -> index != x).findFirst().orElse(x));
			return Optional.of(new Pair(x, y));
		});
	}

	private static Optional<Integer> named(AnalysedPart shown, List<Integer> measured, Optional<String> name) {
		return measured.stream().filter(index -> name.equals(Optional.of(shown.channel(index).name()))).findFirst();
	}

	private void take(Optional<Orbit> found, Optional<Problem> failure) {
		result = found;
		problem = failure;
		draw();
	}

	private void draw() {
		chart = result.flatMap(orbit -> pair().map(pair -> chart(orbit, pair)));
		changed();
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	private OrbitChart chart(Orbit orbit, Pair pair) {
		List<Curve> curves = new ArrayList<>();
		boolean isFiltered = !orbit.harmonics().isEmpty();
		if (isMeasuredShown || !isFiltered) {
			curves.add(curve("Measured", 0, true, isFiltered, orbit.path()));
			if (orbit.marks().size() > 0) {
				curves.add(curve("Beginnings of revolutions", 2, false, false, orbit.marks()));
			}
		}
		if (isFiltered) {
			OrbitPath path = orbit.filtered(FILTERED_POINTS);
			int count = orbit.harmonics().size();
			curves.add(curve(count == 1 ? "1X" : "1X to " + count + "X", 1, true, false, path));
			curves.add(curve("Mark", 3, false, false, new OrbitPath(new double[] { path.x()[0] }, new double[] { path.y()[0] })));
		}
		return new OrbitChart("Orbit", title(pair.x()), title(pair.y()), curves);
	}

	private static Curve curve(String name, int look, boolean isJoined, boolean isFaint, OrbitPath path) {
		return new Curve(name, SeriesLooks.of(look), isJoined, isFaint, path.x(), path.y());
	}

	private String title(int index) {
		Channel channel = part.orElseThrow().channel(index);
		return channel.unit().isEmpty() ? channel.name() : channel.name() + " [" + channel.unit() + "]";
	}

	/** @return the orbit; empty if there is nothing to show */
	public Optional<OrbitChart> chart() {
		return chart;
	}

	/** @return what turns with the shaft, from order 1 on */
	public List<OrbitHarmonic> harmonics() {
		return result.map(Orbit::harmonics).orElse(List.of());
	}

	/** @return the names of the channels that can be chosen */
	public List<String> channelNames() {
		return part.map(shown -> shaft.choice().measured(shown).stream().map(index -> shown.channel(index).name()).toList()).orElse(List.of());
	}

	/** @return the names of all channels, each of which may be a tachometer's */
	public List<String> tachoNames() {
		return part.map(shown -> shown.source().channels().stream().map(Channel::name).toList()).orElse(List.of());
	}

	/** @return the names of the channels that are laid over each other: x and y; none if there are no two */
	public List<String> chosenNames() {
		return pair().flatMap(pair -> part.map(shown -> List.of(shown.channel(pair.x()).name(), shown.channel(pair.y()).name()))).orElse(List.of());
	}

	public boolean isBusy() {
		return work.isBusy();
	}

	/** @return of what the orbit is, or why there is none, in a line */
	public String status() {
		if (problem.isPresent() || result.isEmpty()) {
			return problem.map(Problem::toLine).orElse(isBusy() ? "Computing…" : "");
		}
		Orbit orbit = result.get();
		String turns = orbit.shaft().map(run -> "%.0f/min".formatted(run.speed().mean())).orElse("how the shaft turns is not known");
		String direction = orbit.harmonics().isEmpty() ? "" : orbit.harmonics().getFirst().isForward() ? "; 1X goes from x to y" : "; 1X goes from y to x";
		return turns + direction + (orbit.isWhole() ? "" : "; thinned to what lies farthest out") + (isBusy() ? "; computing…" : "");
	}
}
