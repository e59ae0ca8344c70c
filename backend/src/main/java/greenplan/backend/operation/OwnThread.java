package greenplan.backend.operation;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Work on a thread of its own, so that its time can run out while a field waits for the database. */
final class OwnThread {

    private OwnThread() {}

    /**
     * Does it for whoever is asking on this thread, and ends the operation with it.
     *
     * @param late what is answered when the time is over, and the work does not come back
     */
    static <A> CompletableFuture<A> answer(Operation operation, Supplier<CompletableFuture<A>> work, Supplier<A> late) {
        var answer = new CompletableFuture<A>();
        operation.overdue.thenRun(() -> answer.complete(late.get()));
        var presence = Asker.current().map(caller -> new Presence(operation, caller));
        Thread.startVirtualThread(() -> operation.run(() -> begun(work).whenComplete((told, failure) -> {
            operation.end();
            presence.ifPresent(Presence::end);
            if (failure == null) {
                answer.complete(told);
            } else {
                answer.completeExceptionally(failure);
            }
        })));
        return answer;
    }

    private static <A> CompletableFuture<A> begun(Supplier<CompletableFuture<A>> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }
}
