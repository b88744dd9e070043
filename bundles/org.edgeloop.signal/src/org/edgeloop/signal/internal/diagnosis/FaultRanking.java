package org.edgeloop.signal.internal.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.signal.diagnosis.BearingFault;
import org.edgeloop.signal.diagnosis.Diagnosis;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.diagnosis.FaultScore;
import org.edgeloop.signal.spectrum.Spectrum;

/**
 * Holds the combs of all faults against the spectrum of an envelope, with what physics says of lines that have more than one explanation:
 * <ul>
 * <li>A line on a harmonic of the shaft is no proof of a fault.
 * <li>A damaged race is loaded anew with each turn of the shaft, so that its lines have neighbours at the shaft's distance. The lower ones of the inner
 * race, or the upper ones of the outer race, may form a comb where a ball's is expected.
 * <li>A damaged ball is carried through the load by the cage, so that the cage's own lines come with it, and often higher. The cage is the answer
 * only where no other fault is worth a look.
 * </ul>
 */
public final class FaultRanking {

	private final FaultFrequencies frequencies;
	private final Spectrum envelope;
	private final ShaftLines shaft;

	/** @param envelope the spectrum of a squared envelope */
	public FaultRanking(FaultFrequencies frequencies, Spectrum envelope) {
		this.frequencies = frequencies;
		this.envelope = envelope;
		shaft = ShaftLines.in(envelope, frequencies.shaft());
	}

	/** @return all faults whose frequency is known, the best explanation first */
	public List<FaultScore> ranked() {
		Map<BearingFault, FaultScore> scores = new EnumMap<>(BearingFault.class);
		for (BearingFault fault : frequencies.known()) {
			scores.put(fault, score(fault, (_, line) -> shaft.cover(line)));
		}
		double inner = sideband(scores.get(BearingFault.INNER_RACE), -1);
		double outer = sideband(scores.get(BearingFault.OUTER_RACE), 1);
		scores.computeIfPresent(BearingFault.BALL, (fault, _) -> score(fault,
				(order, line) -> shaft.cover(line) || shaft.isAt(line, order * inner) || shaft.isAt(line, order * outer)));
		return cageLast(scores.values().stream().sorted(Comparator.comparingDouble(FaultScore::score).reversed()).toList());
	}

	private FaultScore score(BearingFault fault, Comb.OtherLines others) {
		return new Comb(fault, frequencies.lines(fault), others).score(envelope);
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
