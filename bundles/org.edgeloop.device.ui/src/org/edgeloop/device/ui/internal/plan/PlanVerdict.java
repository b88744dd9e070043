package org.edgeloop.device.ui.internal.plan;

import java.util.Locale;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.ui.plan.PlanSession;
import org.edgeloop.ui.Icons;

/**
 * What came of a plan, or how far it is, in words.
 *
 * @param icon for it
 * @param sentence for people
 * @param remedy what the user can do; may be empty
 */
public record PlanVerdict(Icons icon, String sentence, String remedy) {

	public PlanVerdict {
		remedy = remedy.isEmpty() ? "" : sentence(remedy.substring(0, 1).toUpperCase(Locale.ROOT) + remedy.substring(1));
	}

	/** @param waiting what is said before the plan is run */
	public static PlanVerdict of(PlanSession session, String waiting) {
		if (session.isStopping()) {
			return new PlanVerdict(Icons.STOP, "Stopping …", "");
		}
		if (session.isRunning()) {
			return new PlanVerdict(Icons.RUN, session.title() + " …", "");
		}
		if (session.result().isPresent()) {
			return of(session.title(), session.result().get());
		}
		return session.problem().map(PlanVerdict::failed).orElseGet(() -> new PlanVerdict(Icons.INFO, waiting, ""));
	}

	private static PlanVerdict failed(Problem problem) {
		return new PlanVerdict(Icons.ERROR, sentence(problem), problem.remedy());
	}

	private static PlanVerdict of(String title, PlanResult result) {
		String remedy = result.problem().map(Problem::remedy).orElse("");
		String why = result.problem().map(PlanVerdict::sentence).orElse("");
		return switch (result.outcome()) {
		case COMPLETED -> new PlanVerdict(result.warnings().isEmpty() ? Icons.PASSED : Icons.WARNING, title + ": completed" + details(result), "");
		case FAILED -> new PlanVerdict(Icons.ERROR, title + ": failed. " + why + left(result), remedy);
		case CANCELLED -> new PlanVerdict(Icons.STOP, title + ": cancelled." + left(result), last(result).map(Problem::remedy).orElse(""));
		case UNFINISHED -> new PlanVerdict(Icons.WARNING, "Not finished.", remedy);
		case ROLLED_BACK -> new PlanVerdict(Icons.ROLL_BACK, title + ": failed, and what ran before is back. " + why, remedy);
		};
	}

	/** @return what the end in the middle has left behind, which is warned of last */
	private static String left(PlanResult result) {
		return last(result).map(warning -> " " + sentence(warning)).orElse("");
	}

	private static Optional<Problem> last(PlanResult result) {
		return result.warnings().isEmpty() ? Optional.empty() : Optional.of(result.warnings().getLast());
	}

	private static String details(PlanResult result) {
		var words = new StringBuilder();
		if (result.bytes() > 0) {
			words.append(String.format(Locale.ROOT, ", %,d bytes", result.bytes()));
		}
		if (result.isVerified()) {
			words.append(", verified");
		}
		if (!result.sha256().isEmpty()) {
			words.append(", SHA-256 ").append(result.sha256(), 0, Math.min(12, result.sha256().length())).append('…');
		} else {
			words.append('.');
		}
		result.warnings().stream().findFirst().ifPresent(warning -> words.append(' ').append(sentence(warning)));
		return words.toString();
	}

	private static String sentence(Problem problem) {
		String what = problem.where().isEmpty() ? problem.what() : problem.what() + " (" + problem.where() + ")";
		return sentence(what);
	}

	private static String sentence(String text) {
		return text.endsWith(".") ? text : text + ".";
	}
}
