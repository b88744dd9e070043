package org.edgeloop.experiment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives runs their colours, the same ones today and tomorrow, in every view and chart. Each of the ten stands out from its ground by
 * at least 3 to 1 (WCAG 2.2, 1.4.11), and any two differ for readers without red or green cones as well. Behind the tenth run of a
 * group the colours come again with other dashes and markers.
 */
public final class RunColors {

	/** How many colours there are. */
	public static final int COLOURS = 10;
	/** How many ways there are to dash a line and to mark a point. */
	public static final int PATTERNS = 4;

	/** The colour on light ground and on dark ground. */
	private static final int[][] PALETTE = { { 0x5E84ED, 0x7C72F5 }, { 0xE22C48, 0xFA9F7A }, { 0x29979D, 0x99F8F3 },
			{ 0xAC830F, 0xEAD335 }, { 0x5E046A, 0xCFA5F4 }, { 0x369A67, 0x38970A }, { 0x6C0236, 0xEDA2AC }, { 0x385301, 0xFDE891 },
			{ 0x9E31AD, 0xE93AA1 }, { 0x1F3C11, 0x9AFCC3 } };

	private RunColors() {
	}

	/** @return how a run looks where it stands alone; depends on its id alone */
	public static RunLook of(String runId) {
		return look(place(runId));
	}

	/**
	 * Gives each run of a group a look that no other one has, as long as there are enough.
	 *
	 * @param runIds in the order in which they were chosen: a run keeps its look when others are added behind it
	 * @return in the same order; a run has its {@linkplain #of(String) own} look unless one before it has that colour
	 */
	public static Map<String, RunLook> of(Collection<String> runIds) {
		var looks = new LinkedHashMap<String, RunLook>();
		var taken = new HashSet<Integer>();
		for (String id : runIds) {
			if (!looks.containsKey(id)) {
				int place = free(place(id), taken, looks.size() / COLOURS);
				taken.add(place);
				looks.put(id, look(place));
			}
		}
		return looks;
	}

	/** @return the first place that is free in this round of the colours, from the run's own one on */
	private static int free(int own, Collection<Integer> taken, int round) {
		List<Integer> places = new ArrayList<>();
		for (int step = 0; step < COLOURS; step++) {
			places.add(round % PATTERNS * COLOURS + (own + step) % COLOURS);
		}
		return places.stream().filter(place -> !taken.contains(place)).findFirst().orElse(places.getFirst());
	}

	private static RunLook look(int place) {
		int[] colours = PALETTE[place % COLOURS];
		return new RunLook(colours[0], colours[1], place / COLOURS);
	}

	/** The bits of a hash are mixed first (the finaliser of MurmurHash3), because ids may differ in few digits only. */
	private static int place(String runId) {
		int hash = runId.hashCode();
		hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
		hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
		return Integer.remainderUnsigned(hash ^ hash >>> 16, COLOURS);
	}
}
