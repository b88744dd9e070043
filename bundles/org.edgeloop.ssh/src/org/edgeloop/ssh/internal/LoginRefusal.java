package org.edgeloop.ssh.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.ssh.SshAddress;

/** Says why a server let nobody in. */
final class LoginRefusal {

	private LoginRefusal() {
	}

	/** @param methods what the server said that it takes; empty if it did not come to that */
	static ProblemException of(SshAddress address, KeyFiles keys, boolean isPasswordTried, List<String> methods) {
		Optional<Problem> own = keys.problemOfChosen();
		if (own.isPresent()) {
			return new ProblemException(own.get());
		}
		List<String> refused = new ArrayList<>();
		if (!keys.tried().isEmpty()) {
			refused.add("the keys " + String.join(", ", keys.tried()));
		}
		if (isPasswordTried) {
			refused.add("the password");
		}
		var what = new StringBuilder("The server does not let ").append(address.user()).append(" in");
		what.append(refused.isEmpty() ? ": there was no key or password to try" : ": it does not accept " + String.join(" and ", refused));
		if (!methods.isEmpty()) {
			what.append("; it takes ").append(String.join(", ", methods));
		}
		for (Problem problem : keys.problems()) {
			what.append(". ").append(problem.toLine());
		}
		return new ConnectionException(Problem.error(what.toString(), address.toString(),
				isPasswordTried ? "check the user and the password" : "put your public key there by ssh-copy-id, or give a password"));
	}
}
