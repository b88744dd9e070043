package org.edgeloop.analysis.ui.order;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.order.ShaftSpeed;
import org.edgeloop.signal.order.TachoSettings;
import org.edgeloop.signal.snap.ShaftRevolutions;

/**
 * What a user says of how the shaft turns.
 *
 * @param kind where the speed comes from
 * @param tacho the name of the tachometer's channel; empty for the first one that is called so
 * @param rpm revolutions a minute; empty if none was typed yet
 * @param pulsesPerRevolution of the tachometer
 */
public record ShaftChoice(Kind kind, Optional<String> tacho, Optional<Double> rpm, int pulsesPerRevolution) {

	/** Where a speed comes from. */
	public enum Kind {
		/** From a tachometer if there is one, else from what the recording or its project says. */
		AUTOMATIC, TACHO, GIVEN
	}

	/** What counts at first. */
	public static final ShaftChoice USUAL = new ShaftChoice(Kind.AUTOMATIC, Optional.empty(), Optional.empty(), 1);

	private static final double SECONDS_A_MINUTE = 60;

	/** @return the same with pulses of a channel */
	public ShaftChoice ofTacho(String channel) {
		return new ShaftChoice(Kind.TACHO, Optional.of(channel), rpm, pulsesPerRevolution);
	}

	/** @return the same with a speed that is said, above 0 */
	public ShaftChoice of(double revolutionsAMinute) {
		return new ShaftChoice(Kind.GIVEN, tacho, Optional.of(revolutionsAMinute), pulsesPerRevolution);
	}

	/** @return the same with what is known of the recording */
	public ShaftChoice automatic() {
		return new ShaftChoice(Kind.AUTOMATIC, tacho, rpm, pulsesPerRevolution);
	}

	/** @return the same with so many pulses a revolution */
	public ShaftChoice withPulses(int count) {
		return new ShaftChoice(kind, tacho, rpm, count);
	}

	/**
	 * @param channels of a recording
	 * @param known revolutions of its shaft a second, as the recording or its project says
	 * @return how the shaft turns; empty if nobody says
	 */
	public Optional<ShaftSpeed> speed(List<Channel> channels, Optional<Double> known) {
		return switch (kind) {
		case GIVEN -> rpm.map(ShaftSpeed.Given::new);
		case TACHO -> pulses(channels);
		case AUTOMATIC -> pulses(channels).or(() -> known.map(rate -> new ShaftSpeed.Given(rate * SECONDS_A_MINUTE)));
		};
	}

	private Optional<ShaftSpeed> pulses(List<Channel> channels) {
		OptionalInt channel = tachoOf(channels);
		return channel.isEmpty() ? Optional.empty() : Optional.of(new ShaftSpeed.Tacho(channel.getAsInt(), new TachoSettings(pulsesPerRevolution)));
	}

	private OptionalInt tachoOf(List<Channel> channels) {
		OptionalInt named = kind == Kind.TACHO ? IntStream.range(0, channels.size()).filter(i -> tacho.equals(Optional.of(channels.get(i).name()))).findFirst()
				: OptionalInt.empty();
		// A channel that the user chose in another recording may not be there.
		return named.isPresent() ? named : ShaftRevolutions.tachoOf(channels);
	}

	/** @return which of the channels in sight are no tachometer's, by their index */
	public List<Integer> measured(AnalysedPart part) {
		OptionalInt channel = tachoOf(part.source().channels());
		List<Integer> others = part.tracks().stream().filter(track -> channel.isEmpty() || track != channel.getAsInt()).toList();
		return others.isEmpty() ? part.tracks() : others;
	}
}
