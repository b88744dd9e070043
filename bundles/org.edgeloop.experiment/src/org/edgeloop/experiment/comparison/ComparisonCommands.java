package org.edgeloop.experiment.comparison;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.experiment.spec.ChartSettings;
import org.edgeloop.experiment.spec.RunsSpec;
import org.edgeloop.experiment.spec.SelectedRun;
import org.edgeloop.experiment.spec.SpecFactory;
import org.edgeloop.experiment.spec.SpecPackage;
import org.edgeloop.experiment.spec.StoreSource;

/**
 * Makes the commands that change a comparison. Each is one step of undo, named for the Edit menu; it does nothing until the domain's
 * command stack executes it. A command that would change nothing cannot be executed.
 */
public final class ComparisonCommands {

	private static final SpecPackage MODEL = SpecPackage.eINSTANCE;
	private static final int LEAST_HEIGHT = 3;
	private static final int MOST_HEIGHT = 40;
	private static final int MOST_WIDTH = 12;

	private final EditingDomain domain;
	private final RunsSpec spec;

	ComparisonCommands(EditingDomain domain, RunsSpec spec) {
		this.domain = domain;
		this.spec = spec;
	}

	/**
	 * Sets a feature of the comparison or of a part of it.
	 *
	 * @param name for the Edit menu, such as "Change smoothing"
	 * @param value null to leave it at its default; a list for a feature of many values
	 */
	public Command set(String name, EObject object, EStructuralFeature feature, @Nullable Object value) {
		var command = new CompoundCommand(name);
		set(command, object, feature, value);
		return command;
	}

	/** Sets the same feature of several parts at once, such as which runs are hidden. */
	public Command setAll(String name, Collection<? extends EObject> objects, EStructuralFeature feature, @Nullable Object value) {
		var command = new CompoundCommand(name);
		objects.forEach(object -> set(command, object, feature, value));
		return command;
	}

	/** Gives a part all that another one of its kind holds, such as a chart what was chosen in a dialog. */
	public Command become(String name, EObject object, EObject other) {
		var command = new CompoundCommand(name);
		EObject copy = EcoreUtil.copy(other);
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			Object value = copy.eGet(feature);
			set(command, object, feature, value instanceof List<?> list ? List.copyOf(list) : value);
		}
		return command;
	}

	/** Brings the whole comparison to what another one holds. */
	public Command become(String name, RunsSpec other) {
		return become(name, spec, other);
	}

	/** Adds a chart behind the others. */
	public Command addChart(ChartSettings chart) {
		return named("Add chart", AddCommand.create(domain, spec, MODEL.getRunsSpec_Charts(), chart));
	}

	public Command removeChart(ChartSettings chart) {
		return named("Remove chart", RemoveCommand.create(domain, spec, MODEL.getRunsSpec_Charts(), chart));
	}

	/** Gives a chart the order and the brushes that the axes of another one have. */
	public Command arrange(ChartSettings chart, ChartSettings arranged) {
		var command = new CompoundCommand("Arrange axes");
		ChartSettings copy = EcoreUtil.copy(arranged);
		set(command, chart, MODEL.getChartSettings_Keys(), List.copyOf(copy.getKeys()));
		set(command, chart, MODEL.getChartSettings_Brushes(), List.copyOf(copy.getBrushes()));
		return command;
	}

	/** @param index the chart's new place among the charts */
	public Command moveChart(ChartSettings chart, int index) {
		int place = Math.clamp(index, 0, spec.getCharts().size() - 1);
		return spec.getCharts().indexOf(chart) == place ? named("Move chart", null)
				: named("Move chart", MoveCommand.create(domain, spec, MODEL.getRunsSpec_Charts(), chart, place));
	}

	/**
	 * @param width in twelfths of the page; brought into what a page has room for
	 * @param height in steps of 40 points; the same
	 */
	public Command resizeChart(ChartSettings chart, int width, int height) {
		var command = new CompoundCommand("Resize chart");
		set(command, chart, MODEL.getChartSettings_Width(), Math.clamp(width, 1, MOST_WIDTH));
		set(command, chart, MODEL.getChartSettings_Height(), Math.clamp(height, LEAST_HEIGHT, MOST_HEIGHT));
		return command;
	}

	/**
	 * Adds runs behind the others, and their store if the comparison does not name it yet.
	 *
	 * @param storeUri the address of their store, as the comparison's file names it
	 * @param runIds not yet in the comparison
	 * @param charts to be added with them
	 */
	public Command addRuns(String storeUri, Collection<String> runIds, Collection<ChartSettings> charts) {
		var command = new CompoundCommand(runIds.size() == 1 ? "Add run" : "Add runs");
		String store = spec.getStores().stream().filter(source -> source.getUri().equals(storeUri)).findFirst().map(StoreSource::getName)
				.orElseGet(() -> addStore(command, storeUri));
		add(command, MODEL.getRunsSpec_Runs(), runIds.stream().map(id -> run(store, id)).toList());
		add(command, MODEL.getRunsSpec_Charts(), charts);
		return command;
	}

	/** @return the name of the new store, which no other one has */
	private String addStore(CompoundCommand command, String uri) {
		StoreSource source = SpecFactory.eINSTANCE.createStoreSource();
		List<String> taken = spec.getStores().stream().map(StoreSource::getName).toList();
		source.setName(taken.isEmpty() ? ""
				: Stream.iterate(2, i -> i + 1).map(i -> "store " + i).filter(name -> !taken.contains(name)).findFirst().orElseThrow());
		source.setUri(uri);
		add(command, MODEL.getRunsSpec_Stores(), List.of(source));
		return source.getName();
	}

	private static SelectedRun run(String store, String id) {
		SelectedRun run = SpecFactory.eINSTANCE.createSelectedRun();
		run.setStore(store);
		run.setRun(id);
		return run;
	}

	/** Hides all runs from charts but these. */
	public Command showOnly(Collection<SelectedRun> shown) {
		var command = new CompoundCommand("Show only " + (shown.size() == 1 ? "one run" : shown.size() + " runs"));
		spec.getRuns().forEach(run -> set(command, run, MODEL.getSelectedRun_Hidden(), !shown.contains(run)));
		return command;
	}

	public Command removeRuns(Collection<SelectedRun> runs) {
		var command = new CompoundCommand(runs.size() == 1 ? "Remove run" : "Remove runs");
		if (!runs.isEmpty()) {
			command.append(RemoveCommand.create(domain, spec, MODEL.getRunsSpec_Runs(), runs));
		}
		return command;
	}

	private void set(CompoundCommand command, EObject object, EStructuralFeature feature, @Nullable Object value) {
		boolean same = value == null ? !object.eIsSet(feature) : isSame(object.eGet(feature), value);
		if (!same) {
			command.append(SetCommand.create(domain, object, feature, value == null ? SetCommand.UNSET_VALUE : value));
		}
	}

	private void add(CompoundCommand command, EStructuralFeature feature, Collection<?> added) {
		if (!added.isEmpty()) {
			command.append(AddCommand.create(domain, spec, feature, added));
		}
	}

	private static boolean isSame(@Nullable Object present, Object value) {
		return switch (present) {
		case null -> false;
		case EObject object -> value instanceof EObject other && EcoreUtil.equals(object, other);
		case List<?> list when value instanceof List<?> other -> list.size() == other.size() && areSame(list, other);
		default -> present.equals(value);
		};
	}

	private static boolean areSame(List<?> list, List<?> other) {
		for (int i = 0; i < list.size(); i++) {
			if (!isSame(list.get(i), other.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static Command named(String name, @Nullable Command command) {
		return command == null ? new CompoundCommand(name) : new CommandWrapper(name, name, command);
	}
}
