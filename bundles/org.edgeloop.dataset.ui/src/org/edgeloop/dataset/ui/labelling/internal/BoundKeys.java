package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;

/**
 * The keys that commands are bound to, whatever has the keyboard at the moment: the shortest, where there are several, and as the
 * user changed them.
 *
 * @param bindings all bindings of the scheme in use
 */
record BoundKeys(List<Binding> bindings) {

	static BoundKeys of(Binding[] all, String scheme) {
		return new BoundKeys(Arrays.stream(all).filter(binding -> binding.getSchemeId().equals(scheme)).toList());
	}

	/** @return the keys as text; empty where the command has none */
	Optional<String> of(String command) {
		return bindings.stream().filter(binding -> isOf(binding, command) && !isTakenAway(binding))
				.map(binding -> brief(binding.getTriggerSequence().format())).min(Comparator.comparingInt(String::length));
	}

	private static boolean isOf(Binding binding, String command) {
		ParameterizedCommand bound = binding.getParameterizedCommand();
		return bound != null && bound.getId().equals(command) && bound.getParameterMap().isEmpty();
	}

	/** The platform keeps what it comes with and lays the user's changes over it: no command there means that the key was freed. */
	private boolean isTakenAway(Binding binding) {
		return binding.getType() == Binding.SYSTEM
				&& bindings.stream().anyMatch(other -> other.getType() == Binding.USER && other.getParameterizedCommand() == null
						&& Objects.equals(other.getContextId(), binding.getContextId())
						&& other.getTriggerSequence().equals(binding.getTriggerSequence()));
	}

	private static String brief(String keys) {
		return keys.replace("Left Arrow", "←").replace("Right Arrow", "→").replace("Up Arrow", "↑").replace("Down Arrow", "↓");
	}
}
