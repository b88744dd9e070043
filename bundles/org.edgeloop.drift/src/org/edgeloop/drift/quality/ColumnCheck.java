package org.edgeloop.drift.quality;

import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.edgeloop.drift.Mode;
import org.edgeloop.drift.check.Check;
import org.edgeloop.drift.check.CheckKind;
import org.edgeloop.drift.check.CheckStatus;
import org.edgeloop.drift.check.Condition;

/** A kind of check on one column. */
@FunctionalInterface
interface ColumnCheck {

	/**
	 * @return how it came out
	 * @throws NotCheckable if there is no value, or nothing to hold it against
	 * @throws IOException if the column cannot be read
	 */
	Check check(CheckKind kind, CheckRequest request, ColumnSides column) throws IOException, NotCheckable;

	/**
	 * Holds a number against the condition that was asked for, or the usual one.
	 *
	 * @param sentence says the value and the given condition
	 */
	static Check compare(CheckKind kind, CheckRequest request, Mode mode, double value, Usual usual,
			Function<String, String> sentence) throws NotCheckable {
		if (Double.isNaN(value) && mode == Mode.CORRECTED) {
			throw new NotCheckable("There are no values to take this from.");
		}
		Condition condition = request.condition().isAny() ? usual.condition() : request.condition();
		return Check.of(kind, request.column(), value, condition, request.critical(), sentence.apply(condition.wording()));
	}

	/** A check without a number of its own. */
	static Check verdict(CheckKind kind, CheckRequest request, boolean holds, String sentence) {
		return new Check(kind.id(), kind.name(), kind.group(), request.column(), CheckStatus.of(holds, request.critical()), sentence, null,
				null, Map.of());
	}

	/** The condition where none is given. */
	@FunctionalInterface
	interface Usual {

		/** @throws NotCheckable if there is no reference to take it from */
		Condition condition() throws NotCheckable;

		/** A condition that needs no reference. */
		static Usual of(Supplier<Condition> condition) {
			return condition::get;
		}
	}
}
