package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.used.UsedObjectsOperation;
import org.edgeloop.dvc.used.UsedScope;
import org.edgeloop.versioning.GitRevisions;

import picocli.CommandLine.Option;

/** The versions whose data is kept by {@code dvc gc}. */
@NonNullByDefault({})
public final class KeptVersions {

	@Option(names = { "-w", "--workspace" }, description = "Keep data files used in the current workspace.")
	private boolean workspace;

	@Option(names = "--rev", paramLabel = "COMMIT", description = "Keep data files used in the specified <commit>.")
	private String revision;

	@Option(names = { "-n", "--num" }, paramLabel = "NUM",
			description = "Keep data files used in the last NUM commits starting from the --rev COMMIT. Defaults to 1.")
	private Integer number;

	@Option(names = { "-a", "--all-branches" }, description = "Keep data files for the tips of all Git branches.")
	private boolean branches;

	@Option(names = { "-T", "--all-tags" }, description = "Keep data files for all Git tags.")
	private boolean tags;

	@Option(names = { "-A", "--all-commits" }, description = "Keep data files for all Git commits.")
	private boolean commits;

	@Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Keep data files used in commits of this day and later ones.")
	private LocalDate date;

	@Option(names = "--all-experiments", description = "Keep data files for all experiments.")
	private boolean experiments;

	@Option(names = { "-p", "--projects" }, arity = "1..*", paramLabel = "PATH",
			description = "Keep data files required by these projects in addition to the current one, if they share one cache.")
	private List<Path> projects = List.of();

	@Option(names = "--skip-failed", description = "Skip versions whose data cannot be found out. What only they use is deleted.")
	private boolean skipFailed;

	/** @throws ProblemException in DVC's words, if it is not said what is kept */
	void check() throws ProblemException {
		if (!workspace && !branches && !tags && !commits && !experiments && date == null && revision == null) {
			throw new ProblemException(Problem.error("Either of `-w|--workspace`, `-a|--all-branches`, `-T|--all-tags` "
					+ "`--all-experiments`, `--all-commits`, `--date` or `--rev` needs to be set.", "", ""));
		}
		if (number != null && (revision == null || number < 1)) {
			throw new ProblemException(Problem.error("`--num` can only be used alongside `--rev`", "", number < 1 ? "it is 1 or more" : ""));
		}
	}

	/** @return find out what is kept, of this repository and of the others. The workspace counts whatever is said, as with DVC. */
	List<UsedObjectsOperation> operations(DvcRepository repository, Path folder) throws IOException {
		var operations = new ArrayList<UsedObjectsOperation>();
		operations.add(operation(repository));
		for (Path project : projects) {
			operations.add(operation(DvcRepository.open(folder.resolve(project))));
		}
		return operations;
	}

	private UsedObjectsOperation operation(DvcRepository repository) throws ProblemException {
		var revisions = new ArrayList<String>();
		if (revision != null) {
			revisions.addAll(GitRevisions.ancestors(repository.root(), revision, number == null ? 1 : number));
		}
		if (date != null) {
			revisions.addAll(GitRevisions.since(repository.root(), date.atStartOfDay(ZoneId.systemDefault()).toInstant()));
		}
		var scope = new UsedScope(true, revisions, branches, tags, commits, experiments);
		return new UsedObjectsOperation(repository, scope, List.of(), false, _ -> true, skipFailed);
	}

	/** @return what is kept, in DVC's words */
	String text(Path folder) {
		var kept = new StringBuilder("the workspace");
		if (commits) {
			kept.append(" and all git commits");
		} else {
			if (branches || tags) {
				kept.append(" and all git ").append(branches && tags ? "branches and tags" : branches ? "branches" : "tags");
			}
			if (date != null) {
				kept.append(" and all git commits before date ").append(date);
			}
			if (revision != null) {
				kept.append(" and last ").append(number == null ? 1 : number).append(" commits from ").append(revision);
			}
		}
		kept.append(experiments ? " and all experiments" : "");
		if (projects.isEmpty()) {
			return kept + " of the current repo.";
		}
		kept.append(" of the current and the following repos:");
		projects.forEach(project -> kept.append("\n  - ").append(folder.resolve(project).normalize()));
		return kept.toString();
	}
}
