package org.edgeloop.drift.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.drift.spec.CheckSettings;
import org.edgeloop.drift.spec.ColumnSettings;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.SpecFactory;
import org.edgeloop.drift.spec.SpecPackage;

/**
 * Makes the commands that change the spec of a drift report. Each is one step of undo, named for the Edit menu; it does nothing until
 * the domain's command stack executes it. A command that would change nothing cannot be executed.
 */
public final class DriftSpecCommands {

	private static final SpecPackage MODEL = SpecPackage.eINSTANCE;

	private final EditingDomain domain;
	private final DriftSpec spec;

	DriftSpecCommands(EditingDomain domain, DriftSpec spec) {
		this.domain = domain;
		this.spec = spec;
	}

	/**
	 * Sets a feature of the spec or of a part of it.
	 *
	 * @param name for the Edit menu, such as "Change drift share"
	 * @param value null to leave it at its default; a list for a feature of many values
	 */
	public Command set(String name, EObject object, EStructuralFeature feature, @Nullable Object value) {
		var command = new CompoundCommand(name);
		set(command, object, feature, value);
		return command;
	}

	/**
	 * Sets a value for single columns. A column that nothing is set for any more leaves the file.
	 *
	 * @param columns their names
	 * @param attribute of {@link ColumnSettings}, but not its name
	 * @param value null to leave it at its default
	 */
	public Command changeColumns(Collection<String> columns, EAttribute attribute, @Nullable Object value) {
		var command = new CompoundCommand("Change " + attribute.getName() + " of "
				+ (columns.size() == 1 ? columns.iterator().next() : columns.size() + " columns"));
		List<ColumnSettings> added = new ArrayList<>();
		List<ColumnSettings> emptied = new ArrayList<>();
		for (String column : columns) {
			Optional<ColumnSettings> present = column(column);
			ColumnSettings changed = present.map(EcoreUtil::copy).orElseGet(() -> newColumn(column));
			changed.eSet(attribute, value == null ? attribute.getDefaultValue() : value);
			if (present.isEmpty() && !isEmpty(changed)) {
				added.add(changed);
			} else if (present.isPresent() && isEmpty(changed)) {
				emptied.add(present.get());
			} else {
				present.ifPresent(settings -> set(command, settings, attribute, value));
			}
		}
		add(command, spec, MODEL.getDriftSpec_Columns(), added);
		remove(command, spec, MODEL.getDriftSpec_Columns(), emptied);
		return command;
	}

	/** @return what is set by hand for a column, if anything is */
	public Optional<ColumnSettings> column(String column) {
		return spec.getColumns().stream().filter(settings -> settings.getColumn().equals(column)).findFirst();
	}

	/** Adds checks behind the others. */
	public Command addChecks(Collection<CheckSettings> added) {
		var command = new CompoundCommand(added.size() == 1 ? "Add check" : "Add checks");
		add(command, spec, MODEL.getDriftSpec_Checks(), added);
		return command;
	}

	public Command removeChecks(Collection<CheckSettings> removed) {
		var command = new CompoundCommand(removed.size() == 1 ? "Delete check" : "Delete checks");
		remove(command, spec, MODEL.getDriftSpec_Checks(), removed);
		return command;
	}

	/** @param index the check's new place among the checks */
	public Command moveCheck(CheckSettings check, int index) {
		return named("Move check", MoveCommand.create(domain, spec, MODEL.getDriftSpec_Checks(), check, index));
	}

	/** Brings the spec to what another one holds. */
	public Command become(String name, DriftSpec other) {
		var command = new CompoundCommand(name);
		DriftSpec copy = EcoreUtil.copy(other);
		for (EStructuralFeature feature : MODEL.getDriftSpec().getEAllStructuralFeatures()) {
			Object value = copy.eGet(feature);
			set(command, spec, feature, value instanceof List<?> list ? List.copyOf(list) : value);
		}
		return command;
	}

	private static ColumnSettings newColumn(String column) {
		ColumnSettings settings = SpecFactory.eINSTANCE.createColumnSettings();
		settings.setColumn(column);
		return settings;
	}

	private static boolean isEmpty(ColumnSettings settings) {
		return settings.eClass().getEAllStructuralFeatures().stream()
				.noneMatch(feature -> feature != MODEL.getColumnSettings_Column() && settings.eIsSet(feature));
	}

	private void set(CompoundCommand command, EObject object, EStructuralFeature feature, @Nullable Object value) {
		Object present = object.eGet(feature);
		boolean same = value == null ? !object.eIsSet(feature) : isSame(present, value);
		if (!same) {
			command.append(SetCommand.create(domain, object, feature, value == null ? SetCommand.UNSET_VALUE : value));
		}
	}

	private static boolean isSame(@Nullable Object present, Object value) {
		return switch (present) {
		case null -> false;
		case EObject object -> value instanceof EObject other && EcoreUtil.equals(object, other);
		case List<?> list when value instanceof List<?> other && list.size() == other.size() -> {
			boolean same = true;
			for (int i = 0; i < list.size() && same; i++) {
				same = isSame(list.get(i), other.get(i));
			}
			yield same;
		}
		default -> present.equals(value);
		};
	}

	private void add(CompoundCommand command, EObject owner, EStructuralFeature feature, Collection<?> added) {
		if (!added.isEmpty()) {
			command.append(AddCommand.create(domain, owner, feature, added));
		}
	}

	private void remove(CompoundCommand command, EObject owner, EStructuralFeature feature, Collection<?> removed) {
		if (!removed.isEmpty()) {
			command.append(RemoveCommand.create(domain, owner, feature, removed));
		}
	}

	private static Command named(String name, @Nullable Command command) {
		return command == null ? IdentityCommand.INSTANCE : new CommandWrapper(name, name, command);
	}
}
