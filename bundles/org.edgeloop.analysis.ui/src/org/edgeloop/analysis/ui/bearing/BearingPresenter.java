package org.edgeloop.analysis.ui.bearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.base.Problem;
import org.edgeloop.dataset.machine.KnownBearing;
import org.edgeloop.dataset.machine.KnownSpeed;
import org.edgeloop.dataset.machine.RecordingBearings;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.bearing.BearingCatalog;
import org.edgeloop.signal.bearing.BearingGeometry;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.diagnosis.TypedFrequency;
import org.edgeloop.signal.snap.ShaftRevolutions;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/**
 * The choice of a bearing and of its shaft's speed, without widgets. Where nobody chose, what is known of the recording counts. To be used in its
 * background's thread.
 */
public final class BearingPresenter {

	private static final String TYPED = "typed";

	private final LatestWork<RecordingBearings> lookup;
	private final LatestWork<OptionalDouble> tacho;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<KnownBearing> own = new ArrayList<>();
	private Optional<AnalysedPart> part = Optional.empty();
	private Optional<Channel> channel = Optional.empty();
	private Optional<RecordingBearings> known = Optional.empty();
	private Optional<KnownBearing> chosen = Optional.empty();
	private Optional<KnownSpeed> said = Optional.empty();
	private String problem = "";

	public BearingPresenter(Background background) {
		lookup = new LatestWork<>(background, this::found, this::failed);
		tacho = new LatestWork<>(background, this::measured, this::failed);
	}

	/** Tells a listener whenever another bearing or speed counts, or can be chosen. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	/** Looks at a channel; what was chosen for another recording that says nothing of its own stays. */
	public void show(AnalysedPart shown, int index) {
		boolean isOther = part.filter(before -> before.source() == shown.source()).isEmpty();
		part = Optional.of(shown);
		Channel now = shown.channel(index);
		boolean isOtherChannel = !channel.equals(Optional.of(now));
		channel = Optional.of(now);
		if (isOther) {
			known = Optional.empty();
			SampleSource source = shown.source();
			lookup.start("Looking for bearings", _ -> RecordingBearings.of(source));
		}
		if (isOther || isOtherChannel) {
			changed();
		}
	}

	/** Looks at a recording, as far as nobody has said which of its channels counts. */
	public void look(AnalysedPart shown) {
		boolean isKnown = part.filter(before -> before.source() == shown.source()).isPresent();
		if (isKnown) {
			part = Optional.of(shown);
		} else {
			show(shown, shown.tracks().getFirst());
		}
	}

	private void found(RecordingBearings bearings) {
		known = Optional.of(bearings);
		problem = "";
		if (!bearings.speeds().isEmpty()) {
			said = Optional.empty();
		}
		if (channel.filter(shown -> !bearings.bearings(shown).isEmpty()).isPresent()) {
			chosen = Optional.empty();
		}
		changed();
	}

	private void failed(Problem found) {
		problem = found.toLine();
		changed();
	}

	/** @return all that can be chosen: what is known of the recording, what the user described, the catalogue */
	public List<KnownBearing> bearings() {
		List<KnownBearing> all = new ArrayList<>(ofRecording());
		all.addAll(own);
		BearingCatalog.entries().forEach(entry -> all.add(KnownBearing.of(entry.name(), "catalogue", entry.geometry())));
		return all;
	}

	private List<KnownBearing> ofRecording() {
		return known.flatMap(bearings -> channel.map(bearings::bearings)).orElse(List.of());
	}

	/** @return the bearing that counts; empty if none is known and none was chosen */
	public Optional<KnownBearing> bearing() {
		return chosen.or(() -> ofRecording().stream().findFirst());
	}

	public void choose(KnownBearing bearing) {
		chosen = Optional.of(bearing);
		changed();
	}

	/** Chooses a bearing that the user describes. */
	public void choose(BearingGeometry geometry) {
		chooseOwn(KnownBearing.of("%d balls of %s mm on %s mm".formatted(geometry.balls(), geometry.ballDiameter(), geometry.pitchDiameter()), TYPED, geometry));
	}

	/** Chooses a bearing of which the user types the frequencies, at least one. */
	public void choose(List<TypedFrequency> frequencies) {
		chooseOwn(KnownBearing.of(frequencies.stream().map(TypedFrequency::toText).collect(Collectors.joining(", ")), TYPED, frequencies));
	}

	private void chooseOwn(KnownBearing described) {
		if (!own.contains(described)) {
			own.add(described);
		}
		choose(described);
	}

	/** @return the speed that counts; empty if nobody says one */
	public Optional<KnownSpeed> speed() {
		return said.or(() -> bearing().filter(KnownBearing::saysItsSpeed).flatMap(KnownBearing::said).map(FaultFrequencies::shaft).filter(shaft -> shaft > 0)
				.map(shaft -> new KnownSpeed(shaft, "the recording"))).or(() -> known.flatMap(bearings -> bearings.speeds().stream().findFirst()));
	}

	/** @param rpm revolutions a minute; empty for what is known of the recording */
	public void setSpeed(OptionalDouble rpm) {
		said = rpm.isPresent() ? Optional.of(KnownSpeed.ofRpm(rpm.getAsDouble(), TYPED)) : Optional.empty();
		changed();
	}

	/** @return the channel of a tachometer; empty if the recording has none */
	public OptionalInt tachometer() {
		return part.map(shown -> ShaftRevolutions.tachoOf(shown.source().channels())).orElse(OptionalInt.empty());
	}

	/** Takes the mean speed of what is shown from the tachometer. */
	public void measureSpeed() {
		part.filter(_ -> tachometer().isPresent()).ifPresent(shown -> {
			int index = tachometer().getAsInt();
			tacho.start("Measuring the speed", progress -> new ShaftRevolutions(shown.source(), index).rate(shown.samples(index), progress));
		});
	}

	private void measured(OptionalDouble shaft) {
		problem = shaft.isPresent() ? "" : "The tachometer gives no pulses there.";
		said = shaft.isPresent() ? Optional.of(new KnownSpeed(shaft.getAsDouble(), "the tachometer")) : said;
		changed();
	}

	/** @return how often the bearing's defects strike; empty if bearing or speed is not known */
	public Optional<FaultFrequencies> frequencies() {
		Optional<Double> shaft = speed().map(KnownSpeed::shaft);
		return bearing().flatMap(bearing -> bearing.at(bearing.saysItsSpeed() && said.isEmpty() ? Optional.empty() : shaft));
	}

	/** @return what is missing, in a sentence; empty if nothing is */
	public String missing() {
		if (!problem.isEmpty()) {
			return problem;
		}
		if (bearing().isEmpty()) {
			return "Choose the bearing that the channel listens to.";
		}
		return frequencies().isEmpty() ? "Say how fast the shaft turns." : "";
	}
}
