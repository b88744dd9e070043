package org.edgeloop.drift.quality;

import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;

/** A kind of check on a whole table. */
@FunctionalInterface
interface TableCheck {

	/**
	 * @return how it came out
	 * @throws NotCheckable if there is no value, or nothing to hold it against
	 */
	Check check(CheckKind kind, CheckRequest request, DataQuality quality) throws NotCheckable;
}
