package org.edgeloop.signal.internal.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.signal.diagnosis.BearingFault;
import org.edgeloop.signal.diagnosis.Diagnosis;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.diagnosis.FaultScore;
import org.edgeloop.signal.spectrum.Spectrum;

/**
 * Holds the combs of all faults against the spectrum of an envelope, with what physics says of lines that have more than one explanation:
 * <ul>
 * <li>A line on a harmonic of the shaft is no proof of a fault, nor is one of anything else that strikes more slowly than the fault and regularly.
 * <li>A damaged race is loaded anew with each turn of the shaft, so that its lines have neighbours at the shaft's distance. The lower ones of the inner
 * race, or the upper ones of the outer race, may form a comb where a ball's is expected.
 * <li>A damaged ball is carried through the load by the cage, so that the cage's own lines come with it, and often higher. The cage is the answer
 * only where no other fault is worth a look.
 * </ul>
 */
public final class FaultRanking {

	private static final int MOST_OTHERS = 3;

	private final FaultFrequencies frequencies;
	private final Spectrum envelope;
	private final ShaftLines shaft;
	/** Whatever else turns or strikes, found on the way. */
	private final List<ShaftLines> others = new ArrayList<>();

	/** @param envelope the spectrum of a squared envelope */
	public FaultRanking(FaultFrequencies frequencies, Spectrum envelope) {
		this.frequencies = frequencies;
		this.envelope = envelope;
		shaft = ShaftLines.in(envelope, frequencies.shaft());
	}

	/** @return all faults whose frequency is known, the best explanation first */
	public List<FaultScore> ranked() {
		Map<BearingFault, FaultScore> scores = scores();
		for (int i = 0; i < MOST_OTHERS; i++) {
			OptionalDouble slower = scores.values().stream().max(Comparator.comparingDouble(FaultScore::score)).stream()
					.flatMapToDouble(best -> SlowerTrain.under(envelope, best, frequencies, shaft).stream()).findFirst();
			if (slower.isEmpty()) {
				break;
			}
			others.add(new ShaftLines(slower.getAsDouble(), envelope.resolution()));
			scores = scores();
		}
		return cageLast(scores.values().stream().sorted(Comparator.comparingDouble(FaultScore::score).reversed()).toList());
	}

	private Map<BearingFault, FaultScore> scores() {
		Map<BearingFault, FaultScore> scores = new EnumMap<>(BearingFault.class);
		for (BearingFault fault : frequencies.known()) {
			scores.put(fault, score(fault, (_, line) -> isOfAShaft(line)));
		}
		double inner = sideband(scores.get(BearingFault.INNER_RACE), -1);
		double outer = sideband(scores.get(BearingFault.OUTER_RACE), 1);
		scores.computeIfPresent(BearingFault.BALL, (fault, _) -> score(fault,
				(order, line) -> isOfAShaft(line) || shaft.isAt(line, order * inner) || shaft.isAt(line, order * outer)));
		return scores;
	}

	private boolean isOfAShaft(double line) {
		return shaft.cover(line) || others.stream().anyMatch(other -> other.cover(line));
	}

	private FaultScore score(BearingFault fault, Comb.OtherLines explained) {
		return new Comb(fault, frequencies.lines(fault), explained).score(envelope);
	}

	/** @return the distance of the comb that neighbours of a race's lines form; NaN if the race shows no lines, or the shaft's speed is not known */
	private double sideband(@Nullable FaultScore race, int side) {
		return race == null || race.score() < Diagnosis.WEAK ? Double.NaN : race.frequency() * (1 + race.slip()) + side * shaft.shaft();
	}

	private static List<FaultScore> cageLast(List<FaultScore> ranked) {
		Optional<FaultScore> other = ranked.stream().filter(score -> score.fault() != BearingFault.CAGE && score.score() >= Diagnosis.WEAK).findFirst();
		if (other.isEmpty() || ranked.getFirst().fault() != BearingFault.CAGE) {
			return ranked;
		}
		List<FaultScore> moved = new ArrayList<>(ranked);
		moved.remove(other.get());
		moved.addFirst(other.get());
		return moved;
	}
}
