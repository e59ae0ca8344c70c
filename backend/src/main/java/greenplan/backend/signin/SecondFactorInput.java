package greenplan.backend.signin;

import org.jspecify.annotations.Nullable;

/** Inputs about the second factor, as in the schema; none shows what it holds. */
final class SecondFactorInput {

    private SecondFactorInput() {}

    record Beginning(String currentPassword, @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Beginning";
        }
    }

    record Code(String code, @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "Code";
        }
    }

    record End(
            String currentPassword, String code, @Nullable String clientMutationId) {
        @Override
        public String toString() {
            return "End";
        }
    }
}
