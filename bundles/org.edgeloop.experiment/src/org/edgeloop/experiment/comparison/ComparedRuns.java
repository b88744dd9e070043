package org.edgeloop.experiment.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.experiment.RunAttribute;
import org.edgeloop.experiment.RunColors;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.RunLook;
import org.edgeloop.experiment.charts.ChartRun;

/**
 * The runs of a comparison, read from their stores; a snapshot that does not change.
 *
 * @param runs in the order of the comparison
 * @param baseline the id of the run that the others are held against; empty if there are no runs
 * @param problems runs and stores that cannot be read
 */
public record ComparedRuns(List<ComparedRun> runs, String baseline, List<Problem> problems) {

	public static final ComparedRuns NONE = new ComparedRuns(List.of(), "", List.of());

	private static final Set<String> ATTRIBUTES = Stream.of(RunAttribute.values()).map(RunAttribute::word)
			.collect(Collectors.toUnmodifiableSet());

	public ComparedRuns {
		runs = List.copyOf(runs);
		problems = List.copyOf(problems);
	}

	/** @return those that charts show */
	public List<ComparedRun> visible() {
		return runs.stream().filter(run -> !run.hidden()).toList();
	}

	public Optional<ComparedRun> run(String id) {
		return runs.stream().filter(run -> run.id().equals(id)).findFirst();
	}

	/** @return how each run looks in charts and tables, by id */
	public Map<String, RunLook> looks() {
		return RunColors.of(runs.stream().map(ComparedRun::id).toList());
	}

	/** @return those that charts show, as they draw them */
	public List<ChartRun> charted() {
		Map<String, RunLook> looks = looks();
		Map<String, String> labels = labels();
		return visible().stream().map(run -> new ChartRun(run.run(), labels.getOrDefault(run.id(), run.label()),
				looks.getOrDefault(run.id(), RunColors.of(run.id())))).toList();
	}

	/** @return the runs in words by id, all different: two of one name are told apart by the first digits of their ids */
	public Map<String, String> labels() {
		var seen = new HashSet<String>();
		Set<String> twice = runs.stream().map(ComparedRun::label).filter(label -> !seen.add(label)).collect(Collectors.toSet());
		var labels = new HashMap<String, String>();
		for (ComparedRun run : runs) {
			String digits = run.id().substring(0, Math.min(6, run.id().length()));
			labels.put(run.id(), twice.contains(run.label()) ? run.label() + " (" + digits + ")" : run.label());
		}
		return labels;
	}

	/** @return the names of this kind that any run has a value of */
	public SortedSet<String> names(RunKey.Kind kind) {
		var names = new TreeSet<String>();
		for (ComparedRun compared : runs) {
			names.addAll(switch (kind) {
			case METRIC -> compared.run().metrics().keySet();
			case PARAM -> compared.run().params().keySet();
			case TAG -> compared.run().tags().keySet();
			case ATTRIBUTE -> ATTRIBUTES;
			});
		}
		return names;
	}}
