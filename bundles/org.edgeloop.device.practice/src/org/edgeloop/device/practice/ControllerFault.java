package org.edgeloop.device.practice;

/**
 * Something that goes wrong in a practice controller.
 *
 * @param group the index group of the requests that it strikes, as 123 for writing to files
 * @param passes how many of them go well before
 * @param effect what happens
 * @param code of an {@link Effect#ERROR}
 * @param isLasting whether it strikes all requests from then on rather than one
 */
public record ControllerFault(long group, int passes, Effect effect, long code, boolean isLasting) {

	/** What happens to a request. */
	public enum Effect {
		/** It is refused. */
		ERROR,
		/** The connection ends, before anything is done. */
		CUT,
		/** It is never answered, and nothing is done. */
		SILENCE,
		/** A bit of what was to be written is turned over. */
		FLIP
	}

	public static ControllerFault error(long group, int passes, long code) {
		return new ControllerFault(group, passes, Effect.ERROR, code, false);
	}

	/** The controller does not know such requests at all. */
	public static ControllerFault unsupported(long group) {
		return new ControllerFault(group, 0, Effect.ERROR, 0x701, true);
	}

	public static ControllerFault cut(long group, int passes) {
		return new ControllerFault(group, passes, Effect.CUT, 0, false);
	}

	/** The line is cut, and whoever connects again is cut at the next such request, as by a cable that stays out. */
	public static ControllerFault cutForGood(long group, int passes) {
		return new ControllerFault(group, passes, Effect.CUT, 0, true);
	}

	public static ControllerFault silence(long group, int passes) {
		return new ControllerFault(group, passes, Effect.SILENCE, 0, false);
	}

	public static ControllerFault flip(long group, int passes) {
		return new ControllerFault(group, passes, Effect.FLIP, 0, false);
	}
}
